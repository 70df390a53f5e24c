import { setIcon } from './dom.ts';

/** Nothing moves until asked: the button starts a film, or puts the moving picture in the still one's place. */
export function toggle(button: HTMLElement): void {
  const figure = button.closest('figure');
  const film = figure?.querySelector('video');
  const picture = figure?.querySelector('img');
  if (film) toggleFilm(film, button);
  else if (picture) togglePicture(picture, button);
}

function toggleFilm(film: HTMLVideoElement, button: HTMLElement): void {
  film.controls = true;
  film.addEventListener('ended', () => show(button, false), { once: true });
  if (film.paused) void film.play();
  else film.pause();
  show(button, !film.paused);
}

function togglePicture(picture: HTMLImageElement, button: HTMLElement): void {
  const { play = '' } = button.dataset;
  const moving = picture.getAttribute('src') === play;
  picture.dataset['still'] ??= picture.getAttribute('src') ?? '';
  picture.src = moving ? picture.dataset['still'] : play;
  show(button, !moving);
}

function show(button: HTMLElement, playing: boolean): void {
  button.ariaPressed = String(playing);
  setIcon(button, playing ? '#i-pause' : '#i-play');
}
