import { render } from 'preact';

const app = document.querySelector('#app');
if (app) render(<main>The explorer</main>, app);
