import { describe, expect, test } from 'vitest';
import { fit } from '../src/graph/names.js';

describe('how a kept name fits an asked one', () => {
  test.each([
    ['Tokyo', 'tokyo', 2],
    ['Tokyo', ' TOKYO ', 2],
    ['Việt Nam', 'viet nam', 1],
    ['Việt Nam', 'VIỆT NAM', 2],
    ['Perú', 'Peru', 1],
    ['アメリカ合衆国', 'ｱﾒﾘｶ合衆国', 2],
    ['United States', 'United  States', 2],
    ['US', 'US', 2],
    ['US', 'us', 0],
    ['US', 'ＵＳ', 2],
    ['U.S.', 'u.s.', 0],
    ['IN', 'in', 0],
    ['JPN', 'jpn', 0],
    ['Laos', 'laos', 2],
    ['中国', '中国', 2],
    ['中国', '中國', 0],
    ['Россия', 'россия', 2],
    ['Tokyo', 'Toky', 0],
    ['Tokyo', '', 0],
  ] as const)('%s asked as %s: %i', (kept, asked, quality) => {
    expect(fit(kept, asked)).toBe(quality);
  });
});
