/** It only has an effect: it puts `stemmer` on a global `lunr`. */
declare module 'lunr/lib/stemmer.js';
