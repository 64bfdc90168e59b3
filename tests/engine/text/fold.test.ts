import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/engine/text/fold.ts';

test('case, accents, apostrophes and hyphens fold', () => {
  expect(fold('L’ÉLABORATION d‘un micro‑plan – à Cotonou')).toBe("l'elaboration d'un micro-plan - a cotonou");
});

test('what would grow stays as it is', () => {
  expect(fold('œuvre, Straße, İzmir')).toHaveLength('œuvre, Straße, İzmir'.length);
});

test('offsets into the folded text are offsets into the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});
