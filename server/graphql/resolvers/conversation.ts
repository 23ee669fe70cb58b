/** Around the conversation: participants, mentions, files, canned replies. */
import { discardAttachment } from '../../attachments/remove.ts';
import { pathOf } from '../../attachments/upload.ts';
import {
  findCannedReply,
  listCannedReplies,
  mayEditReply,
  removeCannedReply,
  saveCannedReply,
  textFor,
} from '../../requests/cannedReplies.ts';
import { listMentionable } from '../../requests/mentionable.ts';
import { rolesNamed } from '../../requests/mentions.ts';
import { addParticipants, removeParticipant } from '../../requests/participants.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, parseGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { personId, requestId, shown, TYPE_NAMES } from '../requestInputs.ts';

const replyId = (gid: string): string => fromGlobalId(gid, ['CannedReply'], ['id'], 'reply').id;
const fileId = (gid: string): string => fromGlobalId(gid, ['Attachment'], ['id'], 'file').id;

export const resolvers: Resolvers = {
  Mention: { __resolveType: (named) => ('handle' in named ? 'RoleMention' : 'Person') },

  Attachment: {
    id: (file) => toGlobalId('Attachment', file.id),
    path: (file) => pathOf(file),
    uploader: async (file, _args, { loaders }) => (await loaders.personById.load(file.uploaderId))!,
  },

  CannedReply: {
    id: (reply) => toGlobalId('CannedReply', reply.id),
    owner: async (reply, _args, { loaders }) => (await loaders.personById.load(reply.ownerId))!,
    canEdit: (reply, _args, { ctx }) => mayEditReply(ctx.actor, reply),
    textFor: async (reply, args, { ctx, loaders }) => {
      const parsed = parseGlobalId(args.requestId, TYPE_NAMES);
      const request = parsed && (await loaders.visibleRequestById.load(parsed.id));
      return request ? textFor(ctx, reply, request, (await loaders.personById.load(request.requesterId))!) : null;
    },
  },

  RequestEvent: {
    attachments: (event, _args, { loaders }) => loaders.attachmentsByEventId.load(event.id),
    mentions: async (event, _args, { loaders }) => {
      const named = await Promise.all((event.data.mentions?.personIds ?? []).map((id) => loaders.personById.load(id)));
      return [...named.filter((person) => person !== null), ...rolesNamed(event)];
    },
  },

  Query: {
    cannedReplies: (_root, { kind }, { ctx }) => listCannedReplies(ctx, kind ?? null),
    mentionable: (_root, args, { ctx }) => {
      const parsed = parseGlobalId(args.requestId, TYPE_NAMES);
      return parsed ? listMentionable(ctx, { ...args, requestId: parsed.id }) : [];
    },
  },

  Mutation: {
    addParticipants: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => addParticipants(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    removeParticipant: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          removeParticipant(gql.ctx, {
            ...input,
            id: requestId(input.id),
            personId: personId(input.personId, ['personId']),
          }),
        (ids) => shown(gql, ids),
      ),
    discardAttachment: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => discardAttachment(gql.ctx, { ...input, id: fileId(input.id) }),
        ({ discarded }) => ({ discarded }),
      ),
    saveCannedReply: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => saveCannedReply(gql.ctx, { ...input, id: input.id ? replyId(input.id) : null }),
        async (ids) => ({ cannedReply: await findCannedReply(gql.ctx, ids.replyId) }),
      ),
    removeCannedReply: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => removeCannedReply(gql.ctx, { ...input, id: replyId(input.id) }),
        ({ removed }) => ({ removed }),
      ),
  },
};
