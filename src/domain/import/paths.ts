/** The folder of a path, without a slash at the end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file name without its extension. */
export function stem(path: string): string {
  return baseName(path).replace(/\.[^.]+$/, '');
}

/** The path that `relative` means in `folder`; `..` above the top stays visible. */
export function resolvePath(folder: string, relative: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** How a file in `folder` writes the way to `target`; both from the same top. */
export function relativePath(folder: string, target: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** A path with percent-encoding undone and backslashes turned. */
export function decodePath(text: string): string {
  const turned = text.replaceAll('\\', '/');
  try {
    return decodeURIComponent(turned);
  } catch {
    return turned;
  }
}
