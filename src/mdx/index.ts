export type { MediaFile, RenderContext } from './context.ts';
export { renderBody, renderNodes } from './render.ts';
