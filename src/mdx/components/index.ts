import type { ComponentName } from '#domain/article';
import { Chat, Message } from './chat.ts';
import { Fact } from './fact.ts';
import { Media } from './media.ts';
import { Changed, Stays, Tell } from './news.ts';
import { Anchor, Internal, Note, Remember } from './notes.ts';
import type { Component } from './part.ts';
import { Cause, Escalate, Problem, Resolution } from './problem.ts';
import { Reply } from './reply.ts';
import { Before, See, Steps } from './steps.ts';

/** Every component that authors may use; the type refuses one without its rule in the domain. */
export const components: Record<ComponentName, Component> = {
  Anchor,
  Before,
  Cause,
  Changed,
  Chat,
  Escalate,
  Fact,
  Internal,
  Media,
  Message,
  Note,
  Problem,
  Remember,
  Reply,
  Resolution,
  See,
  Stays,
  Steps,
  Tell,
};
