import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ComponentProps } from '#domain/article';
import { linkTarget } from '#domain/library';
import type { MediaFile, RenderContext } from '../context.ts';
import { icon } from '../icons.ts';
import { propsOf, type Component } from './part.ts';

/** A picture; a moving one shows its poster until the reader asks for it. */
export const Media: Component = (part) => [figure(propsOf('Media', part), part.context)];

/** The figure of a picture, GIF or film. */
export function figure(props: ComponentProps<'Media'>, context: RenderContext): Element {
  const { src, alt, caption, poster, seconds } = props;
  const file = fileOf(src, context);
  const moving = poster === undefined ? undefined : fileOf(poster, context);
  const film = /\.(mp4|webm)$/i.test(src);
  const shown = film ? video(file, moving, alt) : image(moving ?? file, alt);
  const button =
    moving === undefined
      ? []
      : [
          h(
            'button.play.needs-js',
            { type: 'button', dataPlay: film ? '' : file.url, ariaPressed: 'false' },
            icon('play'),
            context.words.play(seconds),
          ),
        ];
  if (caption === undefined && button.length === 0) return h('figure.shot', shown);
  return h('figure.shot', shown, h('figcaption', h('span', caption ?? ''), button));
}

function image(file: MediaFile, alt: string): Element {
  const { url, width, height } = file;
  return h('img', { src: url, alt, width, height, loading: 'lazy', decoding: 'async' });
}

function video(file: MediaFile, poster: MediaFile | undefined, alt: string): Element {
  const { width, height } = poster ?? file;
  const still = poster === undefined ? {} : { poster: poster.url };
  return h('video', {
    src: file.url,
    ...still,
    width,
    height,
    preload: 'none',
    playsInline: true,
    ariaLabel: alt,
  });
}

function fileOf(src: string, context: RenderContext): MediaFile {
  const target = linkTarget(context.document.path, src);
  if (target.kind === 'file') return context.media(target.path);
  return { url: src, width: 560, height: 315 };
}
