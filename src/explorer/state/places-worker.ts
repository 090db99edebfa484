import { placed } from '../model/seats.js';
import type { PlacesRequest } from './places.js';

// the worker's own scope, which the page's types do not describe
const scope = globalThis as unknown as { onmessage: unknown; postMessage(message: unknown): void };

scope.onmessage = ({ data: { entities, ties } }: MessageEvent<PlacesRequest>) => {
  scope.postMessage(placed(entities, ties));
};
