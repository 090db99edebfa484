import { useEffect, useRef } from 'preact/hooks';
import { type Camera, zoomed } from './geometry.js';

/** A pointer that moves less than this presses, it does not drag. */
const SLACK = 4;

/** A wheel that rests so long has finished. */
const WHEEL_REST_MS = 140;

interface Gesture {
  readonly camera: () => Camera;
  /** What is moved meanwhile. */
  readonly layer: () => HTMLElement | SVGElement | null;
  /** Takes the camera that a gesture has led to. */
  readonly settle: (camera: Camera) => void;
}

/**
 * Dragging, wheel and pinch on an element. While they last, the layer is moved by a CSS transform, which costs no drawing; the camera follows when they end.
 */
export function useGestures({ camera, layer, settle }: Gesture) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef({ camera, layer, settle });
  latest.current = { camera, layer, settle };
  useEffect(() => {
    const { current } = element;
    return current ? listen(current, () => latest.current) : undefined;
  }, []);
  return element;
}

function listen(element: HTMLElement, gesture: () => Gesture): () => void {
  const motion = new Motion(element, gesture);
  const end = new AbortController();
  const { signal } = end;
  element.addEventListener('pointerdown', (event) => motion.down(event), { signal });
  element.addEventListener('pointermove', (event) => motion.move(event), { signal });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(name, (event) => motion.up(event), { signal });
  }
  // a drag ends with a click on whatever lies below the pointer
  element.addEventListener('click', (event) => motion.hasDragged && event.stopPropagation(), { signal, capture: true });
  element.addEventListener('wheel', (event) => motion.wheel(event), { signal, passive: false });
  return () => end.abort();
}

class Motion {
  hasDragged = false;
  readonly #element: HTMLElement;
  readonly #gesture: () => Gesture;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #start: Camera | null = null;
  #now: Camera | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, gesture: () => Gesture) {
    this.#element = element;
    this.#gesture = gesture;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.hasDragged = false;
  }

  move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const next = { x: event.clientX, y: event.clientY };
    if (!this.hasDragged && Math.hypot(next.x - before.x, next.y - before.y) < SLACK) return;
    if (!this.hasDragged) this.#element.setPointerCapture(event.pointerId);
    this.hasDragged = true;
    const others = [...this.#pointers.entries()].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    const [other] = others;
    this.#pointers.set(event.pointerId, next);
    const camera = this.#now ?? this.#gesture().camera();
    if (!other) {
      this.#show({ ...camera, x: camera.x + next.x - before.x, y: camera.y + next.y - before.y });
      return;
    }
    const factor =
      Math.hypot(next.x - other.x, next.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    this.#show(zoomed(camera, factor, this.#local(other.x, other.y)));
  }

  up(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size === 0 && this.#resting === undefined) this.#end();
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const camera = this.#now ?? this.#gesture().camera();
    this.#show(
      zoomed(
        camera,
        Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0018)),
        this.#local(event.clientX, event.clientY),
      ),
    );
    clearTimeout(this.#resting);
    const resting = setTimeout(() => {
      // turns of the wheel that wait for a frame that is late come before it
      requestAnimationFrame(() => {
        if (this.#resting !== resting) return;
        this.#resting = undefined;
        if (this.#pointers.size === 0) this.#end();
      });
    }, WHEEL_REST_MS);
    this.#resting = resting;
  }

  #local(clientX: number, clientY: number) {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #show(camera: Camera): void {
    const { layer, camera: current } = this.#gesture();
    this.#start ??= current();
    this.#now = camera;
    this.#element.classList.add('is-moving');
    const share = camera.scale / this.#start.scale;
    const x = camera.x - this.#start.x * share;
    const y = camera.y - this.#start.y * share;
    const moved = layer();
    if (moved) moved.style.transform = `translate(${x}px, ${y}px) scale(${share})`;
  }

  #end(): void {
    const { layer, settle } = this.#gesture();
    const reached = this.#now;
    this.#start = null;
    this.#now = null;
    this.#element.classList.remove('is-moving');
    const moved = layer();
    if (moved) moved.style.transform = '';
    if (reached) settle(reached);
  }
}
