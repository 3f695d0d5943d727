"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const status = document.querySelector(".tools output");
  const say = (text) => { if (status) status.textContent = text; };

  // Whoever has no mouse can scroll what is wider than the window.
  const reach = () => {
    for (const box of all(".scroll")) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    }
  };
  reach();
  addEventListener("resize", reach);
  all("details").forEach((part) => part.addEventListener("toggle", reach));

  // Columns are sorted by their heads, which become buttons: Tab reaches them, Enter presses them.
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.v);
  };
  const sort = (head) => {
    const table = head.closest("table");
    const column = head.cellIndex;
    const first = head.dataset.sort;
    const now = head.getAttribute("aria-sort");
    const order = now === null ? first : now === "ascending" ? "descending" : "ascending";
    const sign = order === "ascending" ? 1 : -1;
    all("th[aria-sort]", table).forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", order);
    table.classList.add("resorted");
    const body = table.tBodies[0];
    const compare = (a, b) => {
      const x = valueOf(a, column);
      const y = valueOf(b, column);
      return (x < y ? -1 : x > y ? 1 : 0) * sign;
    };
    [...body.rows].sort(compare).forEach((row) => body.append(row));
    say("Sorted by " + head.textContent.trim() + ", " + order + ".");
  };
  for (const head of all("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(head));
  }

  // Filters: what is not asked for is hidden; the address holds what is, so that it can be linked.
  const fields = all(".tools [data-filter]");
  const items = all("[data-item]");
  const apply = () => {
    const wanted = fields.map((field) => [field.dataset.filter, field.value.trim().toLowerCase()]);
    let shown = 0;
    let counted = 0;
    for (const item of items) {
      let visible = true;
      for (const [name, value] of wanted) {
        const own = item.dataset[name];
        if (value === "" || own === undefined) continue;
        visible &&= name === "words" ? own.toLowerCase().includes(value) : own.toLowerCase().split(" ").includes(value);
      }
      item.hidden = !visible;
      if (item.dataset.item === "") { counted += 1; shown += visible ? 1 : 0; }
    }
    say(wanted.some(([, value]) => value !== "") ? shown + " of " + counted + " shown" : "");
  };
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      const value = given.get(field.dataset.filter);
      if (value !== null) field.value = value;
    }
    apply();
  };
  const write = () => {
    const given = new URLSearchParams();
    for (const field of fields) if (field.value !== "") given.set(field.dataset.filter, field.value);
    history.replaceState(null, "", "#" + given);
    apply();
  };
  if (fields.length > 0) {
    fields.forEach((field) => field.addEventListener("input", write));
    addEventListener("hashchange", () => { if (location.hash.includes("=")) read(); });
    if (location.hash.includes("=")) read();
  }
})();
