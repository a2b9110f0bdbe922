const step = 1.25;
const closest = 0.08;

/** Zooming, moving, and showing what belongs to the entity that is pointed at. */
export function bringDiagramToLife(): void {
  const drawing = document.querySelector("#relations svg");
  if (!(drawing instanceof SVGSVGElement)) return;
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const whole = { x, y, width, height };
  let view = whole;
  const show = (next: typeof whole) => {
    view = next;
    drawing.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
    drawing.classList.toggle("near", view.width < whole.width * 0.6);
  };
  /** Keeps the point under the pointer where it is; given in parts of the view, from its left upper corner. */
  const zoom = (factor: number, atX = 0.5, atY = 0.5) => {
    const scale = Math.min(
      (1 / view.width) * whole.width * 1.5,
      Math.max((whole.width * closest) / view.width, factor),
    );
    show({
      x: view.x + view.width * (1 - scale) * atX,
      y: view.y + view.height * (1 - scale) * atY,
      width: view.width * scale,
      height: view.height * scale,
    });
  };

  for (const button of document.querySelectorAll<HTMLButtonElement>("#relations button")) {
    button.addEventListener("click", () => {
      const { zoom: wanted } = button.dataset;
      if (wanted === "fit") show(whole);
      else zoom(wanted === "in" ? 1 / step : step);
    });
  }
  drawing.addEventListener(
    "wheel",
    (event) => {
      // Alone, the wheel goes on moving the page.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = drawing.getBoundingClientRect();
      const factor = event.deltaY < 0 ? 1 / step : step;
      zoom(factor, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    },
    { passive: false },
  );
  letDrag(drawing, (dx, dy) => {
    const scale = drawing.getScreenCTM()?.a ?? 1;
    show({ ...view, x: view.x - dx / scale, y: view.y - dy / scale });
  });
  letPoint(drawing);
}

function letDrag(drawing: SVGSVGElement, move: (dx: number, dy: number) => void): void {
  let moved = false;
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button === 0) moved = false;
  });
  drawing.addEventListener("pointermove", (event) => {
    if ((event.buttons & 1) === 0) return;
    if (Math.abs(event.movementX) + Math.abs(event.movementY) === 0) return;
    moved = true;
    if (!drawing.hasPointerCapture(event.pointerId)) drawing.setPointerCapture(event.pointerId);
    move(event.movementX, event.movementY);
  });
  // Whoever moves the drawing by an entity does not want to go there.
  drawing.addEventListener(
    "click",
    (event) => {
      if (moved) event.preventDefault();
      moved = false;
    },
    { capture: true },
  );
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
}

function letPoint(drawing: SVGSVGElement): void {
  const arrows = [...drawing.querySelectorAll<SVGGElement>(".arrow")];
  const nodes = [...drawing.querySelectorAll<SVGAElement>(".node")];
  const light = (node: SVGAElement | null) => {
    const number = node?.dataset["node"];
    const near = new Set([number]);
    for (const arrow of arrows) {
      const { from, to } = arrow.dataset;
      const belongs = number !== undefined && (from === number || to === number);
      arrow.classList.toggle("lit", belongs);
      if (belongs) near.add(from).add(to);
    }
    for (const one of nodes) one.classList.toggle("far", number !== undefined && !near.has(one.dataset["node"]));
    drawing.classList.toggle("pointed", number !== undefined);
  };
  for (const node of nodes) {
    node.addEventListener("pointerenter", () => light(node));
    node.addEventListener("pointerleave", () => light(null));
    node.addEventListener("focus", () => light(node));
    node.addEventListener("blur", () => light(null));
  }
}
