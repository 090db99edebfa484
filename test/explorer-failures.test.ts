import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { type Reader, reader } from './explorer-page.js';

const database = testDatabase();
let r: Reader;

/** A busy machine draws late. */
const PATIENT = { timeout: 20_000 };

describe.skipIf(!hasChromium())('what fails or leads nowhere', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await database.close();
  });
  afterEach(async () => {
    await r.page.unrouteAll();
    // an answer that is a failure is told by the web browser too
    expect(r.console.splice(0).filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  const button = (name: string | RegExp) => r.page.getByRole('button', { name });

  const focused = () => r.page.evaluate<string>('document.activeElement.textContent');

  describe('at first load', () => {
    const busy = { errors: [{ message: 'slow down', extensions: { code: 'TOO_MANY_REQUESTS' } }] };
    const lost = { errors: [{ message: 'gone', extensions: { code: 'DATABASE_UNAVAILABLE' } }] };
    test.each([
      ['too many questions', { json: busy }, 'The server is busy: try again in a moment.'],
      [
        'too many questions, as a proxy puts it',
        { status: 429, body: 'no' },
        'The server is busy: try again in a moment.',
      ],
      ['a proxy before nothing', { status: 502, body: 'Bad gateway' }, 'The server is away for the moment.'],
      [
        'a failure that is not the API’s',
        { status: 500, json: { errors: [{ message: 'boom' }] } },
        'The server had an error.',
      ],
      ['a failure that the API words', { status: 503, json: lost }, 'Gone.'],
      ['null', { json: null }, 'The server gave an answer that this page cannot read.'],
      ['no data', { json: { data: {} } }, 'The server gave an answer that this page cannot read.'],
      [
        'data that are null',
        { json: { data: { subgraph: null, shifts: null } } },
        'The server gave an answer that this page cannot read.',
      ],
      [
        'a page',
        { contentType: 'text/html', body: '<p>hello' },
        'The server gave an answer that this page cannot read.',
      ],
    ])('%s: told once in plain words, and asked for again at once', async (_, answer, sentence) => {
      await r.page.route('**/graphql', (route) => route.fulfill(answer));
      await r.page.goto(r.url);
      for (const part of ['.story', '.stage']) await r.page.locator(part).getByText('Not loaded.').waitFor();
      await r.still();
      const alert = r.page.getByRole('alert');
      expect((await alert.locator('p').allTextContents()).map((text) => text.trim())).toEqual([sentence]);
      expect(await r.page.getByText('Loading …').count()).toBe(0);
      expect(await r.page.getByText('This graph holds no change', { exact: false }).count()).toBe(0);
      await r.page.unrouteAll();
      await button('Try again').click();
      await r.page.locator('.shift').first().waitFor();
      await r.page.locator('.picture [data-entity="tokyo"]').waitFor();
      await expect.poll(() => alert.count(), PATIENT).toBe(0);
    });

    test('the story alone: the picture stays, and who asks again in vain is told again', async () => {
      await r.page.route('**/graphql', (route) =>
        route.request().postData()?.includes('query Story') ? route.fulfill({ status: 500 }) : route.continue(),
      );
      await r.page.goto(r.url);
      await r.page.getByRole('alert').getByText('The server had an error.').waitFor();
      await r.page.locator('.picture [data-entity="tokyo"]').waitFor();
      await r.still();
      await button('Try again').click();
      await r.still();
      expect(await r.page.getByRole('alert').count()).toBe(1);
      expect(await focused()).toBe('Try again');
    });
  });

  test('a panel that is refused can be asked for again', async () => {
    const refusal = { errors: [{ message: 'not now', extensions: { code: 'BAD_USER_INPUT' } }] };
    await r.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Entity') ? route.fulfill({ json: refusal }) : route.continue(),
    );
    await r.open('?entity=tokyo');
    await r.page.locator('.panel').getByRole('alert').getByText('Not now.').waitFor();
    await r.page.unrouteAll();
    await r.page.locator('.panel').getByRole('button', { name: 'Try again' }).click();
    await r.page.locator('.panel').getByText('ISO 3166-1 JP, JPN').waitFor();
  });

  describe('what is not there is said in the page’s own words:', () => {
    test.each([
      ['?expand=nobody', 'There is no actor or place “nobody” in this graph.'],
      ['?expand=japan', 'There is no actor or place “japan” in this graph.'],
      ['?paths=tokyo~nobody', 'There is no actor or place “nobody” in this graph.'],
      ['?paths=tokyo~senkaku-islands', 'Senkaku Islands is a place. Paths lead between actors.'],
    ])('%s', async (address, sentence) => {
      await r.open(address);
      const panel = r.page.locator('.panel');
      await panel.getByText(sentence).waitFor();
      expect(await panel.innerText()).not.toMatch(/search\(|is called|senkaku-islands/);
      expect(await panel.locator('option', { hasText: /nobody|enkaku/ }).count()).toBe(0);
    });

    test('a story whose two are not drawn: nothing stands back, and a button draws them', async () => {
      await r.open('?of=manila,canberra,washington&time=current');
      await r.page.locator('.shift').first().click();
      await r.page.locator('.panel').getByText('Not in the picture: Tokyo, Taipei.').waitFor();
      await r.still();
      expect(await r.page.locator('.picture .line').count()).toBeGreaterThan(1);
      expect(await r.page.locator('.picture .faint').count()).toBe(0);
      await r.page
        .locator('.panel')
        .getByRole('button', { name: /^Draw them/ })
        .click();
      await r.page.locator('.picture .line.faint').first().waitFor();
      await expect.poll(focused, PATIENT).toBe('Tokyo and Taipei');
    });
  });

  describe('expanding and collapsing', () => {
    test('goes matter by matter as the legend does, and folds away what adds nothing', async () => {
      await r.open('?expand=manila&of=*');
      await r.page.locator('.panel summary', { hasText: /types with nothing to add/ }).waitFor();
      expect(await r.page.locator('.panel .expand-type').first().isVisible()).toBe(false);
      await r.open('?expand=manila&of=canberra');
      const matters = await r.page.locator('.panel > .expand-aspect').allTextContents();
      expect(matters).toEqual(['Defense', 'Diplomacy', 'Sovereignty', 'Membership']);
    });

    test('who adds one entity after the other keeps the focus in the list', async () => {
      await r.open('?expand=manila');
      await r.page.locator('.expand-type', { hasText: 'member of' }).click();
      await button('Add ASEAN').focus();
      await r.page.keyboard.press('Enter');
      await expect.poll(focused, PATIENT).toBe('Add RCEP');
      await r.page.keyboard.press('Enter');
      await expect.poll(focused, PATIENT).toBe('Add APEC');
      await r.page.keyboard.press('Enter');
      await expect.poll(focused, PATIENT).toBe('APEC, drawnASEAN, drawnRCEP, drawn');
    });

    test('collapsing takes out what is linked to nothing else, in one step', async () => {
      await r.open('?of=tokyo,washington,beijing,liancourt-rocks,scarborough-shoal&entity=tokyo');
      const { data } = await r.api.ask(
        '{ subgraph(of: ["tokyo","washington","beijing","liancourt-rocks","scarborough-shoal"], history: true) { relations { from { id } to { id } } } }',
      );
      const relations: { from: { id: string }; to: { id: string } }[] = data.subgraph.relations;
      const linked = (id: string) =>
        new Set(relations.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : [])));
      expect([linked('liancourt-rocks'), linked('scarborough-shoal')]).toEqual([
        new Set(['tokyo']),
        new Set(['beijing']),
      ]);
      const of = () => new URL(r.page.url()).searchParams.get('of');
      await button(/^Collapse: Liancourt Rocks, linked to nothing else drawn, leaves the picture/).click();
      expect(of()).toBe('tokyo,washington,beijing,scarborough-shoal');
      await button('Collapse: nothing in the picture is linked to it alone').waitFor();
      expect(await focused()).toBe('Collapse');
      await r.page.keyboard.press('Control+z');
      await expect.poll(of, PATIENT).toContain('liancourt-rocks');
    });
  });
});
