import { useEffect } from 'preact/hooks';
import { view } from '../state/history.js';
import { Story } from '../story/story.js';
import { Header } from './header.js';
import { Help } from './help.js';
import { lazy } from './lazy.js';
import { Notices } from './notices.js';
import { Stage } from './stage.js';

const loadPanel = async () => (await import('../panel/panel.js')).Panel;
const Panel = lazy(loadPanel);

/** The first press should find the panel there: it is fetched once the first screen has had its time. */
const PANEL_AFTER_MS = 1500;

/** The whole page, in the order in which it is read: what is this, what changed, the picture, what is known of the thing chosen. */
export function App() {
  useEffect(() => {
    const timer = setTimeout(() => loadPanel().catch(() => undefined), PANEL_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const hasPanel = view.value.chosen !== null;
  return (
    <>
      <Header />
      <Notices />
      <main class={hasPanel ? 'page-body with-panel' : 'page-body'}>
        <Story />
        <Stage />
        {hasPanel && <Panel />}
      </main>
      <Help />
    </>
  );
}
