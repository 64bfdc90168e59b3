import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readHeldOut, readRounds } from './src/catalogue/evaluationPages.ts';
import { groupTerms, type LexiconFileEntry } from './src/catalogue/groupTerms.ts';
import { type Json, packFiles, type PackedFiles, type WordFiles, wordsOf } from './src/catalogue/packFiles.ts';
import { packLearned, type LearnedFile } from './src/catalogue/packVotes.ts';

/** Nothing leaves the machine: the built page may talk to no origin but its own. Not while developing, as Vite's page needs more. */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

const LABELLED_SETS = {
  blind: 'data/evaluation/rounds/round-6.jsonl',
  seeds: 'data/evaluation/duties-seeds.jsonl',
  dev: 'data/evaluation/duties-dev.jsonl',
};

/**
 * `virtual:evaluations`: what `hss evaluate` says of the labelled duties, measured when the app is built, and what
 * `data/evaluation/` keeps of blind rounds and of `hss learn`; never by hand.
 */
function evaluations(): Plugin {
  const evaluate = (file: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'evaluate', file], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    );
  return {
    name: 'evaluations',
    resolveId: (id) => (id === 'virtual:evaluations' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:evaluations') return undefined;
      const sets = Object.entries(LABELLED_SETS).map(([set, file]) => ({
        set,
        postingCount: new Set(readFileSync(file, 'utf8').match(/"posting": ?"[^"]*"/g)).size,
        evaluation: evaluate(file),
      }));
      const page = (name: string): [text: string, name: string] => [
        readFileSync(`${import.meta.dirname}/${name}`, 'utf8'),
        name,
      ];
      const rounds = readRounds(...page('data/evaluation/rounds.md'));
      const heldOut = readHeldOut(...page('data/evaluation/held-out.md'));
      return `export const evaluations = ${JSON.stringify(sets)};
export const rounds = ${JSON.stringify(rounds)};
export const heldOut = ${JSON.stringify(heldOut)};`;
    },
  };
}

/** `virtual:words` and `virtual:learned`: all files of words and the learned weights, packed for the browser. */
function packedWords(): Plugin {
  const parse = (path: string): unknown => JSON.parse(readFileSync(`${import.meta.dirname}/${path}`, 'utf8'));
  const read = (lang: string): WordFiles => {
    const folder = `data/lexicon/${lang}`;
    const lexicon = readdirSync(`${import.meta.dirname}/${folder}`)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`);
    return Object.fromEntries([
      ...lexicon.map((path) => [path, groupTerms(parse(path) as LexiconFileEntry[])] as const),
      ...['duty', 'reading'].map(
        (kind) => [`data/${kind}/${lang}.json`, parse(`data/${kind}/${lang}.json`) as Json] as const,
      ),
    ]);
  };
  const pack = (): PackedFiles => {
    const langs = readdirSync(`${import.meta.dirname}/data/lexicon`).sort();
    return packFiles(Object.fromEntries(langs.map((lang) => [lang, read(lang)])));
  };
  return {
    name: 'packed-words',
    resolveId: (id) => (id === 'virtual:words' || id === 'virtual:learned' ? `\0${id}` : undefined),
    load(id) {
      if (id === '\0virtual:words') return `export const packed = ${JSON.stringify(pack())};`;
      if (id !== '\0virtual:learned') return undefined;
      const learned = parse('data/learned/weights.json') as LearnedFile;
      return `export const packed = ${JSON.stringify(packLearned(learned, wordsOf(pack())))};`;
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }),
    contentSecurityPolicy(),
    evaluations(),
    packedWords(),
  ],
  build: { target: ['chrome109', 'firefox115'], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [packedWords()] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    environmentOptions: { happyDOM: { width: 1366, height: 768 } },
    setupFiles: ['tests/setup.ts'],
    // Nothing else runs beside the tests, and machines that test often have two cores: by itself it would use one.
    maxWorkers: '100%',
    // Generous, as nothing here measures time: a busy machine is slow, not wrong.
    testTimeout: 60_000,
    // A machine that was put to sleep in the middle lets every wait run out at once.
    retry: 2,
  },
});
