import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import '../ui/styles/base.css';
import { keepWork } from '../state/keepWork.ts';
import { followTerms } from '../state/ownTerms.ts';
import { openWorkspace } from '../state/workspace.ts';
import { createEngineClient } from '../worker/client.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no element with the id root');

const engine = createEngineClient();
void openWorkspace(engine);
followTerms(engine);
void keepWork();
createRoot(root).render(
  <StrictMode>
    <HashRouter>
      <App />
    </HashRouter>
  </StrictMode>,
);
