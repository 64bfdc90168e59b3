import { decodeVerbs, type ObjectiveVerbs } from '../engine/index.ts';
import json from '../../data/verbs.json';

/** The verbs of objectives built into the app. */
export const loadVerbs = (): ObjectiveVerbs => decodeVerbs(json, 'data/verbs.json');
