/** Apart, as its solver is loaded when somebody asks for an addition first. */
export { smallestAddition } from '../engine/index.ts';
