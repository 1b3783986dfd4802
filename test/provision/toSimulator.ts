/** Loaded before a command line of ours: whatever it asks of Microsoft 365 goes to the simulator that `SIMULATOR` names. */
const simulator = process.env['SIMULATOR'] ?? '';
const network = globalThis.fetch;

const ways: readonly (readonly [real: string, path: string, below: string])[] = [
  ['https://graph.microsoft.com', '', '/v1.0'],
  ['https://contoso.sharepoint.com', '', '/sites'],
  ['https://login.microsoftonline.com', '/login', ''],
];

function there(address: string): string {
  const way = ways.find(([real]) => address.startsWith(`${real}/`));
  if (!way) throw new Error(`${address} is not simulated`);
  return `${simulator}${way[1]}${address.slice(way[0].length)}`;
}

/** The simulator names itself by its one local origin. */
function back(text: string): string {
  return ways.reduce((changed, [real, path, below]) => changed.replaceAll(`${simulator}${path}${below}`, `${real}${below}`), text);
}

globalThis.fetch = async (input, init) => {
  const answer = await network(there(input instanceof Request ? input.url : String(input)), init);
  const text = await answer.text();
  return new Response(text === '' ? null : back(text), { status: answer.status, headers: answer.headers });
};
