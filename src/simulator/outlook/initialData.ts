import type { HostMessage, HostState } from '../page/hostState.ts';
import type { Correspondent, MessageKind } from '../world/types.ts';

/** What kind of item, in Outlook's numbers. */
const itemTypes = { message: 1, meetingRequest: 3, none: 6 } as const;
/** What the add-in may do with it, in the host's own numbers. */
const permissions = { restricted: 0, readItem: 1 } as const;
/** Other, distribution list, user of the organisation, somebody outside. */
const recipientTypes = { user: 2, external: 3 } as const;

const meetingClasses: Partial<Readonly<Record<MessageKind, string>>> = {
  meeting: 'IPM.Schedule.Meeting.Request', meetingCalledOff: 'IPM.Schedule.Meeting.Canceled', meetingAnswer: 'IPM.Schedule.Meeting.Resp.Pos',
};

const hostVersion = '20261116.008';

/** The answer to GetInitialData and the load of the event that another item was selected. */
export function initialData(state: HostState, message: HostMessage | undefined): Readonly<Record<string, unknown>> {
  return { ...whoAndWhere(state), ...(message ? itemData(state, message) : { itemType: itemTypes.none, permissionLevel: permissions.readItem }) };
}

function whoAndWhere({ person, places }: HostState): Readonly<Record<string, unknown>> {
  return {
    userDisplayName: person.name,
    userEmailAddress: person.address,
    userProfileType: 'office365',
    userTimeZone: 'GMT Standard Time',
    hostVersion,
    owaView: 'ThreeColumns',
    ewsUrl: `${places.mail}/EWS/Exchange.asmx`,
    restUrl: `${places.mail}/api`,
    isRestIdSupported: true,
    extensionId: 'fair-contact',
  };
}

function itemData(state: HostState, message: HostMessage): Readonly<Record<string, unknown>> {
  const shown = {
    id: outlookId(message.graphId),
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^((re|fw|fwd|atb):\s*)+/i, ''),
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    dateTimeCreated: Date.parse(message.at),
    dateTimeModified: Date.parse(message.at),
    isFromSharedFolder: mailboxOf(state, message)?.kind === 'shared',
    isRead: !message.unread,
    attachments: [],
    entities: {},
  };
  // What protects the content also keeps the add-in from it: no correspondents, no body.
  if (message.kind === 'encrypted') {
    return { ...shown, itemType: itemTypes.message, itemClass: 'IPM.Note', permissionLevel: permissions.restricted, to: [], cc: [], bcc: [] };
  }
  const meeting = meetingClasses[message.kind];
  return {
    ...shown,
    itemType: meeting ? itemTypes.meetingRequest : itemTypes.message,
    itemClass: meeting ?? 'IPM.Note',
    permissionLevel: permissions.readItem,
    ...(message.from ? { from: address(state, message.from) } : {}),
    ...(message.sender ? { sender: address(state, message.sender) } : {}),
    to: message.to.map((one) => address(state, one)),
    cc: message.cc.map((one) => address(state, one)),
    bcc: message.bcc.map((one) => address(state, one)),
    ...(meeting ? { start: Date.parse(message.at), end: Date.parse(message.at) + 3_600_000 } : {}),
  };
}

/** The mailbox a message lies in. */
export function mailboxOf(state: HostState, message: HostMessage): HostState['mailboxes'][number] | undefined {
  return state.mailboxes.find((mailbox) => mailbox.address === message.mailbox);
}

function outlookId(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+');
}

function address({ council }: HostState, { name, address: mail }: Correspondent): Readonly<Record<string, unknown>> {
  const domain = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  return { name, address: mail, recipientType: council.emailDomains.includes(domain) ? recipientTypes.user : recipientTypes.external };
}

/** What office.js is told about its surroundings when it starts. */
export function appContext(state: HostState, controlId: string, settings: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return {
    _id: controlId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: `${state.places.mail}/mail/`,
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _eToken: '',
    _correlationId: 'correlation-1',
    _appInstanceId: controlId,
    _hostFullVersion: hostVersion,
    _addinName: 'Fair Contact',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    // Without "react" office.js takes the host for an old one.
    _requirementMatrix: JSON.stringify({ react: '1.0', Mailbox: '1.14', NestedAppAuth: '1.1' }),
  };
}
