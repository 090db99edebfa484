import { Panel } from '../panel/panel.js';
import { view } from '../state/history.js';
import { Story } from '../story/story.js';
import { Header } from './header.js';
import { Help } from './help.js';
import { Notices } from './notices.js';
import { Stage } from './stage.js';

/** The whole page, in the order in which it is read: what is this, what changed, the picture, what is known of the thing chosen. */
export function App() {
  const hasPanel = view.value.chosen !== null;
  return (
    <>
      <Header />
      <Notices />
      <main class={hasPanel ? 'page-body with-panel' : 'page-body'}>
        <Story />
        <Stage />
        <Panel />
      </main>
      <Help />
    </>
  );
}
