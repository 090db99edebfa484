/**
 * Runs in the page before its own scripts, as text because the page's types are none of this program's. Tells when the story and the picture
 * came to be seen, how long after an input the frame with its effect was over, and how many frames there were.
 */
export const PAGE_SCRIPT = `(() => {
  const afterFrame = (done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
  let [storyIsThere, pictureIsThere] = [];
  const story = new Promise((done) => { storyIsThere = () => afterFrame(done); });
  const picture = new Promise((done) => { pictureIsThere = () => afterFrame(done); });
  new MutationObserver(() => {
    if (document.querySelector('.shift')) storyIsThere();
    if (document.querySelector('.picture [data-entity]')) pictureIsThere();
  }).observe(document, { childList: true, subtree: true });
  // names are the last that a canvas gets
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    CanvasRenderingContext2D.prototype.fillText = fillText;
    pictureIsThere();
    return fillText.apply(this, args);
  };
  let expected = null;
  for (const type of ['click', 'keydown', 'pointerup']) {
    addEventListener(type, (event) => {
      if (expected?.type !== type) return;
      const { done } = expected;
      expected = null;
      afterFrame((at) => done(at - event.timeStamp));
    }, { capture: true });
  }
  let frames = null;
  globalThis.bench = {
    story,
    picture,
    expect: (type) => {
      bench.effect = new Promise((done) => { expected = { type, done }; });
    },
    count: (eachFrame) => {
      frames = [];
      const tick = (at) => {
        if (frames === null) return;
        frames.push(at);
        eachFrame?.();
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    },
    counted: () => {
      const found = frames;
      frames = null;
      return found;
    },
  };
})()`;
