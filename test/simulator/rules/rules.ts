/**
 * What the real Graph, SharePoint, Exchange and Teams demand, and the test by which the pretend one demands it too. `source` is the
 * page of Microsoft's documentation, or the public thread or code where it was seen: what only such threads tell may change.
 */
export interface Rule {
  readonly rule: string;
  readonly source: string;
  readonly file: string;
  readonly test: string;
}

const of = (file: string) => (rule: string, source: string, test: string): Rule => ({ rule, source, file: `test/simulator/${file}.test.ts`, test });
const lists = of('graph/lists');
const writes = of('graph/listWrites');
const large = of('graph/listIndex');
const delta = of('graph/delta');
const rights = of('graph/permissions');
const drive = of('graph/drive');
const units = of('graph/units');
const faults = of('graph/faults');
const batch = of('graph/batch');
const mail = of('graph/mail');
const search = of('graph/mailSearch');
const teams = of('graph/teams');
const envelope = of('graph/graph');
const throttling = 'Avoid getting throttled or blocked in SharePoint Online';
const uploads = 'api/driveitem-createuploadsession';

export const rules: readonly Rule[] = [
  envelope('a refusal carries its request’s ids and its date', 'concepts/errors', 'answers carry the simulated date and the ids of the request'),
  envelope('a call without a valid token is 401 with a challenge', 'concepts/resolve-auth-errors', 'none, one that is no token, one that is too old'),
  envelope('a token for another service is refused', 'concepts/resolve-auth-errors', 'one for somebody else’s service, one signed by somebody else'),
  envelope('browsers see only the headers that are exposed', 'dev-proxy, ProxyUtils', 'any origin may ask, and sees the headers it needs'),
  envelope('an option is given once', 'concepts/query-parameters', 'a query option given twice'),
  rights('a delegated token reaches as far as its scope and its person', 'concepts/permissions-selected-overview', '%s needs its scope'),
  rights('rows of one’s own: a colleague’s is not there at all', 'SharePoint, item-level permissions', 'a colleague’s is not there at all'),
  rights('a list without a permission is refused', 'concepts/permissions-selected-overview', 'a list without an entry for the person’s roles is refused'),

  lists('fields come only when expanded', 'api/listitem-list', 'fields come only when they are expanded'),
  lists('fields are selected inside the expansion', 'api/listitem-list', 'fields are selected inside the expansion'),
  lists('a column that is not indexed is neither filtered nor sorted', 'microsoft-graph-docs issue 2279', 'a column that is not indexed is refused in filter and orderby, in the documented words'),
  lists('the Prefer header lets it run on small lists', 'microsoft-graph-docs issue 2279', 'the header that honours such queries lets them run'),
  lists('one indexed column at a time', 'api/listitem-list', 'a second indexed column'),
  lists('a filter names fields/Column', 'microsoft-graph-docs issue 7040', 'a column without its folder'),
  lists('the time of creation is not filtered', 'microsoft-graph-docs issue 18183', 'the time of creation in a filter'),
  lists('no part of a text is searched', 'api/listitem-list', 'a part of a text'),
  lists('rows are not skipped by number', 'concepts/paging', 'a skipped number of rows'),
  lists('pages lead to one another', 'concepts/paging', 'a long list comes in pages, each leading to the next'),
  lists('5,000 rows are the threshold', 'microsoft-graph-docs issue 13611', 'a filter that lets more than 5,000 rows through asks too much'),
  lists('versions, newest first', 'api/listitem-list-versions', 'an item has its versions, newest first'),
  lists('a site is found by its path', 'api/site-getbypath', 'the site answers by its id and by its path'),
  large('the threshold counts rows looked at, also those of others', 'SharePoint, list view threshold', 'rows that the person may not read count for the threshold, and are never told'),
  large('beyond it 422, 429 or 500', 'issues microsoft-graph-docs 13611, msgraph-sdk-dotnet 703', 'asking too much is answered in each of the ways that have been seen: %i'),
  large('100,000 items: an index finds few, no index finds many', 'SharePoint, list view threshold', 'among 100,000 rows the few that an indexed column holds are found, and a date’s few'),
  large('100,000 items are paged without a filter, 5,000 a page', 'microsoft365blogs.com 2022/01/25', '100,000 rows are read page by page without a filter, 5,000 at most on each'),

  writes('an unknown column is refused', 'api/listitem-create', 'an unknown column'),
  writes('a column that SharePoint fills is not written', 'api/listitem-create', 'a column that SharePoint fills'),
  writes('one line has at most 255 characters', 'resources/columndefinition', 'a text of more than 255 characters'),
  writes('a unique value is unique whatever its case', 'resources/columndefinition', 'a repeated unique value is a conflict, whatever its case'),
  writes('that conflict is 400, 409 or 500', 'not documented; SPDuplicateValuesFoundException', 'the status of that conflict can be chosen: %i'),
  writes('If-Match: 412, and nothing is written', 'api/listitem-update', 'is refused with 412 where the row has changed meanwhile, and writes nothing'),
  writes('an eTag is a quoted text', 'concepts/errors', 'takes a star for any version, and no eTag without quotation marks'),

  delta('changes since a token', 'api/listitem-delta', 'changed rows come as they are now, deleted ones with their facet, and the options stay'),
  delta('the latest token tells nothing and begins here', 'api/listitem-delta', 'the latest token gives a link and no rows'),
  delta('a token too old is 410 with a place to start again', 'api/listitem-delta', 'a token that has grown too old is answered with 410 and a place to start again'),
  delta('changes of rows that one may not read are kept back', 'SharePoint, item-level permissions', 'changes of rows that the person may not read are kept from them'),

  drive('a file is put by its path: 201, replaced 200', 'api/driveitem-put-content', 'a file is put by its path, found by path and by id, and replaced'),
  drive('/content leads elsewhere, which browsers may not follow; downloadUrl needs no token', 'msgraph-sdk-javascript issues 109, 388', 'the content leads elsewhere without a word to a browser, and the download address needs no token'),
  drive('fragments in multiples of 320 KiB, in order', uploads, 'goes up in multiples of 320 KiB, in order, and is there with its last fragment'),
  drive('a repeated fragment is 416', uploads, 'a fragment of another length, a repeated one and one out of order are refused, and the upload goes on'),
  drive('an upload is resumed where its address says', uploads, 'after a break its address says what is still missing'),
  drive('no Authorization at the upload’s address', uploads, 'a token at its address is turned down'),
  drive('a name taken meanwhile is found out at the end', uploads, 'a name taken meanwhile is found out at its end'),

  units('resource units by kind of call', throttling, '%s costs its resource units'),
  units('each part of a batch costs its own', 'concepts/json-batching', 'a call inside a batch costs what it costs alone'),
  units('a spent budget is 429 with Retry-After, announced from four fifths on', throttling, 'beyond the minute’s budget calls are refused with the seconds to wait, announced before, counted all the same, and served again after it'),
  faults('429 and 503 carry Retry-After, 401 its challenge', 'concepts/throttling', '429, \'activityLimitReached\', \'retry-after\''),
  faults('Exchange throttles in its own words', 'concepts/throttling', 'a mailbox is throttled in the words of Exchange'),
  faults('four requests at a mailbox at a time', 'MailboxConcurrency, Microsoft Q&A 734143', 'a slow mailbox serves four requests at a time'),
  faults('in a batch an answer that never came is 504', 'concepts/json-batching', 'a lost part is a gateway’s 504, carried out or not'),

  batch('20 parts are the most', 'concepts/json-batching', '20 parts are the most'),
  batch('a batch is 200 whatever becomes of its parts, joined by their ids', 'concepts/json-batching', 'parts are answered one by one, joined by their ids'),
  batch('a part with a body says what it is', 'concepts/json-batching', 'a body without its content type'),
  batch('a part that waits for a failed one is 424', 'concepts/json-batching', 'a part that depends on a failed one is not carried out'),

  mail('text needs Mail.Read, also as MIME', 'api/user-list-messages', 'the text of messages needs Mail.Read'),
  mail('a whole message as MIME', 'api/message-get', 'a whole message as MIME needs Mail.Read'),
  mail('sorting by what is not filtered first is too complex', 'api/user-list-messages', 'sorting by what is not filtered first is too complex'),
  mail('a shared mailbox needs its scope and its membership', 'concepts/outlook-share-messages-folders', 'a shared mailbox opens to its members with the scope for it'),
  mail('a whole mailbox is counted wrongly', 'microsoft-graph-docs issue 7019', 'a whole mailbox is counted wrongly under a filter, a folder rightly'),
  mail('1,000 messages a page', 'api/user-list-messages', 'a page holds at most 1,000'),
  mail('immutable ids where they are asked for', 'concepts/outlook-immutable-id', 'ids that never change come where they are asked for, and both kinds lead to the message'),
  search('a search matches words, so look-alikes too', 'concepts/search-query-parameter', 'participants are found both ways, newest first, and so is a look-alike'),
  search('a search takes no filter and no order', 'concepts/search-query-parameter', 'with a filter'),
  search('a search has no count', 'microsoft-graph-docs issue 9638', 'a search has no count'),
  search('the text is searched only with Mail.Read', 'api/user-list-messages', 'the text of messages is searched only with Mail.Read'),

  teams('a card is a text that the message holds', 'api/channel-post-messages', 'with a card that its text does not hold'),
  teams('a message has at most about 28 KB', 'not documented', 'of 30 KB'),
  teams('a missing permission is named', 'api/channel-post-messages', 'a missing permission is named'),
];
