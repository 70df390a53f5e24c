/** Solid shapes say what a thing is: one a content type, drawn on 12 × 12. */
export const shapes = {
  theory: '<circle cx="6" cy="6" r="5.5"/>',
  how: '<path d="M0 12V8h4V4h4V0h4v12z"/>',
  faq: '<path d="M0 0h12v9H6l-4 3V9H0z"/>',
  reply: '<path d="M12 0v7H6v4L0 5.6 6 1v3h3V0z"/>',
  news: '<path d="M1 0h11L8.5 3.5 12 7H3v5H1z"/>',
  quiz: '<path d="M6 0l6 6-6 6-6-6z"/>',
  plain: '<path d="M0 2h12v8H0z"/>',
};

export type ShapeName = keyof typeof shapes;

export const isShape = (name: string): name is ShapeName => name in shapes;
