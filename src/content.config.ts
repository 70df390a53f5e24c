// Binds folders of MDX files to the schemas of the domain, for editors alone: Astro writes the JSON Schemas
// that its VS Code extension reads. What pages show comes from the library (src/site).
import { defineCollection } from 'astro/content/config';
import { fileNamesLoader } from '#adapters/file-names';
import { siteSettings } from '#adapters/site';
import { articleMeta } from '#domain/article';
import { guideMeta } from '#domain/guide';
import { newsMeta } from '#domain/news';
import { replyMeta } from '#domain/reply';

const { contentDir } = siteSettings();
const filesOf = (folder: string) => fileNamesLoader(folder, contentDir);

export const collections = {
  articles: defineCollection({ loader: filesOf('articles'), schema: articleMeta }),
  replies: defineCollection({ loader: filesOf('replies'), schema: replyMeta }),
  news: defineCollection({ loader: filesOf('news'), schema: newsMeta }),
  guide: defineCollection({ loader: filesOf('guide'), schema: guideMeta }),
};
