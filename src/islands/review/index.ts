export { Review } from './Review.tsx';
