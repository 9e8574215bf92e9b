import './styles/main.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { readGraph } from './data/graph.ts';
import { watchPaths } from './paths/find-paths.ts';
import { watchReader } from './reader/read-document.ts';
import { watchFocus } from './shell/follow-focus.ts';
import { fetchView, fetchViews } from './shell/late-view.tsx';
import { place, watchHistory, watchScheme } from './state.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id "app".');

watchHistory();
watchScheme();
watchReader();
watchPaths();
watchFocus();
void fetchView(place.value.view);
render(<App />, root);
readGraph().then(() => {
  fetchViews();
  // The document's words have a face of their own, which the first picture has no use for.
  void document.fonts.load('16px "Compact Serif"');
});
