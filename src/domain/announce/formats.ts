import type { Announcement, ChatFormat } from './model.ts';

/** The JSON that a chat's webhook takes. `chat` is Telegram's chat id. */
export function messageFor(format: ChatFormat, news: Announcement, chat = ''): unknown {
  return { slack, mattermost, telegram }[format](news, chat);
}

/** Slack's incoming webhook: blocks of mrkdwn, and `text` for notifications (api.slack.com/messaging/webhooks). */
function slack(news: Announcement): unknown {
  const link = `<${news.url}|${slackText(news.title)}>`;
  const body = `*${link}*\n${slackText(cut(news.summary, 2000))}`;
  const notes = notesOf(news).map(slackText).join(' · ');
  return {
    text: slackText(`${news.title}: ${news.summary}`),
    unfurl_links: false,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: body } },
      ...(notes === ''
        ? []
        : [{ type: 'context', elements: [{ type: 'mrkdwn', text: cut(notes, 2000) }] }]),
    ],
  };
}

// Slack reads only these three signs as its own; with `<` gone, `<!channel>` calls nobody.
function slackText(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Mattermost's incoming webhook: Markdown (developers.mattermost.com/integrate/webhooks/incoming). */
function mattermost(news: Announcement): unknown {
  const lines = [
    `#### [${markdown(news.title)}](${news.url})`,
    markdown(cut(news.summary, 2000)),
    ...notesOf(news).map((note) => `*${markdown(note)}*`),
  ];
  return { text: lines.join('\n') };
}

// A zero-width space after @ keeps `@all` from calling everybody.
function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~<>]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200B');
}

/** Telegram's sendMessage with its HTML (core.telegram.org/bots/api#sendmessage): 4,096 signs at most. */
function telegram(news: Announcement, chat: string): unknown {
  const lines = [
    `<b><a href="${html(news.url)}">${html(oneLine(news.title))}</a></b>`,
    html(oneLine(cut(news.summary, 2000))),
    ...notesOf(news).map((note) => `<i>${html(oneLine(note))}</i>`),
  ];
  return {
    chat_id: chat,
    text: lines.join('\n'),
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  };
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function notesOf({ material, about, from, confirm, corrected }: Announcement): string[] {
  return [material, about, from, confirm, corrected].flatMap((note) => (note ? [note] : []));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
