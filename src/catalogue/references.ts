import { decodeReferenceRole, type Framework, type ReferenceRole } from '../engine/index.ts';

/**
 * The reference roles built into the app, in the order of their files.
 * @throws {DataError} one line a problem, each beginning with the path of the file
 */
export function loadReferences(framework: Framework): readonly ReferenceRole[] {
  const files = import.meta.glob('/data/reference-roles/*.json', { eager: true, import: 'default' });
  return Object.entries(files).map(([path, json]) => decodeReferenceRole(json, framework, path.slice(1)));
}
