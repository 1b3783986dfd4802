import { localPaths, places, type Place } from './places.ts';

const allPlaces = Object.keys(places) as Place[];

/** Where each place can be reached: at its real origin, or below the one local origin. Without a slash at the end. */
export function addressOf(place: Place, localOrigin: string | undefined): string {
  return localOrigin === undefined ? places[place] : `${localOrigin}${localPaths[place].replace(/\/$/, '')}`;
}

/** A page or setting in which each real origin is replaced by its local address. */
export function withLocalOrigins(text: string, localOrigin: string): string {
  return allPlaces.reduce((changed, place) => changed.replaceAll(places[place], addressOf(place, localOrigin)), text);
}

/** The place that has this host name, if any. */
export function placeOfHost(host: string | undefined): Place | undefined {
  const name = host?.replace(/:\d+$/, '');
  return allPlaces.find((place) => new URL(places[place]).host === name);
}

/** The place below whose local path this is. */
export function placeOfPath(pathname: string): Place | undefined {
  if (pathname.startsWith('/app/')) return 'app';
  if (pathname.startsWith('/mail/')) return 'mail';
  if (pathname.startsWith('/teams/')) return 'teams';
  if (pathname.startsWith('/teams-js/')) return 'teamsCdn';
  if (pathname.startsWith('/sites/')) return 'sharePoint';
  if (pathname.startsWith('/v1.0/')) return 'graph';
  if (pathname.startsWith('/lib/')) return 'officeJs';
  if (pathname.startsWith('/ajax/')) return 'ajax';
  return undefined;
}
