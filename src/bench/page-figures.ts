import { short, table } from './markdown.js';
import type { FirstScreen, MotionFigures, PageSize, PagesResult, PictureFigures } from './page-results.js';

/** What the explorer costs its readers, as Markdown. */
export function pagesText({ chromium, load, sizes, firstScreens, pictures, targets }: PagesResult): string {
  return `## The explorer

The page at \`/\` in Chromium ${chromium} without a GPU, before a managed database. The machine's load was ${load[0].toFixed(1)} at the beginning and ${load[1].toFixed(1)} at the end: where it is above the number of cores, times are longer than the CPU they name.

${table(
  ['promise', 'bound', 'found', 'kept'],
  targets.map(({ title, bound, found, isKept }) => [title, bound, found, isKept ? 'yes' : 'no']),
)}

Compressed sizes, as they are sent.

${table(['', 'files', 'kB', 'most'], [sizeRow('first load', sizes.firstLoad), sizeRow('everything else of the explorer, loaded when it is wanted', sizes.lazy), sizeRow('GraphiQL', sizes.graphiql)])}

The first screen of the seeded graph with an empty cache: milliseconds from the navigation until the story can be read and until the picture is drawn, median / worst. The API asks the page's own questions once when it starts, so that the first reader does not wait for the database to plan them.

${table(['', 'loads', 'story', 'picture', 'CPU, Chromium'], firstScreens.map(screenRow))}

Pictures of a made graph, six of ten actors with a position. From the input to the end of the frame with its effect, median / worst, and the median CPU of the page's thread (in scripts, in layout) and of all of Chromium.

${pictures.map(pictureText).join('\n\n')}`;
}

function sizeRow(name: string, { files, gzipBytes, mostBytes }: PageSize): string[] {
  return [name, String(files), (gzipBytes / 1000).toFixed(1), mostBytes === null ? '–' : (mostBytes / 1000).toFixed(0)];
}

function screenRow({ name, tries, storyMs, pictureMs, chromiumCpuMs }: FirstScreen): string[] {
  const both = ({ median, worst }: { median: number; worst: number }) => `${short(median)} / ${short(worst)}`;
  return [name, String(tries), both(storyMs), both(pictureMs), `${short(chromiumCpuMs)} ms`];
}

function pictureText(picture: PictureFigures): string {
  const { title, renderer, isForced, entities, relations, lines, notDrawn, firstDrawMs, answerMs } = picture;
  const count = (value: number) => value.toLocaleString('en-GB');
  const how = isForced ? `, ${renderer} where the page draws otherwise` : `, ${renderer}`;
  const steps = picture.steps.map((step) => [
    step.name,
    String(step.count),
    `${short(step.medianMs)} / ${short(step.worstMs)}`,
    `${short(step.threadCpuMs)} (${short(step.scriptCpuMs)}, ${short(step.layoutCpuMs)})`,
    short(step.chromiumCpuMs),
  ]);
  return `### ${title.charAt(0).toUpperCase()}${title.slice(1)}${how}

${count(entities)} entities, ${count(relations)} relations as ${count(lines)} lines${notDrawn === '' ? '' : ` (${notDrawn})`}. Drawn ${short(firstDrawMs)} ms after the navigation, ${short(answerMs)} ms of them waiting for the API.

${table(['step', 'times', 'ms', 'CPU, page', 'CPU, Chromium'], steps)}

${table(['motion', 'frames a second', 'longest frame, ms', 'CPU, Chromium, ms a second'], picture.motions.map(motionRow))}`;
}

function motionRow({ name, framesPerSecond, longestMs, chromiumCpuMsPerSecond }: MotionFigures): string[] {
  return [name, short(framesPerSecond), short(longestMs), short(chromiumCpuMsPerSecond)];
}
