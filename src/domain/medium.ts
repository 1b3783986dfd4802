/** Ways a message can reach a customer, as arrangements and safe contact rules tell them apart. */
export const media = ['email', 'letter', 'webForm', 'textMessage', 'telephone', 'voicemail', 'visit'] as const;
export type Medium = (typeof media)[number];

/** Ways on which customer and council can have a whole conversation. */
export const conversationMedia = ['email', 'letter', 'webForm', 'telephone', 'visit'] as const satisfies readonly Medium[];
export type ConversationMedium = (typeof conversationMedia)[number];
