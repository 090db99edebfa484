import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Camera } from './geometry.js';
import { useGestures } from './gestures.js';

/** The size of a picture's window, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** An element in which a picture (`data-picture`) is moved and zoomed: gestures lead its camera, and its size is kept as it is. */
export function useMovable(camera: Signal<Camera>, size: Signal<Size>) {
  const element = useGestures({
    camera: () => camera.peek(),
    layer: () => element.current?.querySelector<SVGSVGElement | HTMLCanvasElement>('[data-picture]') ?? null,
    settle: (reached) => {
      camera.value = reached;
    },
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const watch = new ResizeObserver(() => {
      size.value = { width: current.clientWidth, height: current.clientHeight };
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [element, size]);
  return element;
}
