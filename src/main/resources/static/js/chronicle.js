/*
 * Adds to the pages what can only be done in a browser, and nothing that they need: lists
 * that are filtered without a reload, the picture of the timeline under wheel, mouse and
 * keys, and buttons that copy. Every address it asks for is one that a link or a form of
 * the page leads to as well, and whatever goes wrong ends in plain navigation.
 */

const DAY = 86_400_000;

/* Lists without a reload */

const here = () => location.pathname + location.search;

let shown = here();
let running = null;

const isList = () => document.querySelector("main .shown") !== null;

/** Whether an address is this list again, with other filters. */
function isSameList(address) {
	return isList() && address.origin === location.origin && address.pathname === location.pathname
		&& !address.hash && !address.searchParams.has("format");
}

/** Asks for an address and puts its main part in the place of ours. */
async function show(address, { push = true, focus = () => null } = {}) {
	running?.abort();
	const mine = running = new AbortController();
	const main = document.querySelector("main");
	main.setAttribute("aria-busy", "true");
	try {
		const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: mine.signal });
		const html = (answer.headers.get("Content-Type") ?? "").startsWith("text/html");
		if (!answer.ok || !html || answer.redirected) {
			throw new Error(`${answer.status} from ${address}`);
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		if (mine.signal.aborted) {
			return;
		}
		if (!page.querySelector("main .shown")) {
			throw new Error(`no list at ${address}`);
		}
		if (push) {
			history.pushState(null, "", address);
		}
		shown = here();
		swap(page, focus);
	}
	catch (failure) {
		if (failure.name !== "AbortError") {
			location.assign(address);
		}
	}
	finally {
		if (running === mine) {
			document.querySelector("main").removeAttribute("aria-busy");
		}
	}
}

/** What had the focus, as something to find again on the next page. */
function remember() {
	const active = document.activeElement;
	if (!active || active === document.body) {
		return () => null;
	}
	const region = [".facets", ".tags", ".tabs", ".pager", ".ways", ".timeline-picture .scroll"].find((each) => active.closest(each));
	// of a facet's value the label alone: its number may change
	const name = (each) => (each.querySelector("span span") ?? each).textContent.replace(/\(.*\)/, "").trim();
	const text = name(active);
	const wanted = (each) => name(each) === text;
	return () => (active.id && document.getElementById(active.id))
		|| (active.tagName === "BUTTON" && document.querySelector("main form button[type=submit]"))
		|| (region && ([...document.querySelectorAll(`${region} a`)].find(wanted) ?? document.querySelector(region + (region.endsWith(".scroll") ? "" : " a"))))
		|| document.querySelector("main .tags a, main .results a");
}

/** The head of the list stays, since a live region that is replaced says nothing. */
function swap(page, focus) {
	const restore = remember();
	const open = new Set([...document.querySelectorAll("main details[open] > summary")].map((each) => each.textContent));
	const main = document.querySelector("main");
	const next = page.querySelector("main");
	const status = main.querySelector(".shown");
	const keep = [...main.children].find((each) => each.contains(status));
	const replaced = [...next.children].find((each) => each.contains(next.querySelector(".shown")));
	const statement = [...next.querySelector(".shown").childNodes];
	main.className = next.className;
	[...main.children].filter((each) => each !== keep).forEach((each) => each.remove());
	const parts = [...next.children];
	main.prepend(...parts.slice(0, parts.indexOf(replaced)));
	main.append(...parts.slice(parts.indexOf(replaced) + 1));
	status.replaceChildren(...statement);
	document.title = page.title;
	for (const each of ["head link[rel=alternate]", "head link[rel=canonical]", ".colophon a[rel=alternate]", ".masthead a[hreflang]"]) {
		const old = document.querySelectorAll(each);
		page.querySelectorAll(each).forEach((link, at) => old[at]?.replaceWith(link));
	}
	main.querySelectorAll("details").forEach((each) => {
		each.open ||= open.has(each.querySelector("summary")?.textContent);
	});
	offerCopies();
	(focus() ?? restore())?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
	const link = event.target.closest?.("main a[href]");
	if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
			|| link.hasAttribute("download") || link.relList?.contains("alternate")) {
		return;
	}
	const address = new URL(link.getAttribute("href"), location.href);
	if (!isSameList(address)) {
		return;
	}
	event.preventDefault();
	const paging = link.closest(".pager");
	show(address.pathname + address.search, { focus: () => paging ? toResults() : null });
});

function toResults() {
	const first = document.querySelector("main .results h2 a, main .results h3 a, main .results a");
	first?.scrollIntoView({ block: "center" });
	return first;
}

document.addEventListener("submit", (event) => {
	const form = event.target;
	const address = new URL(form.getAttribute("action") ?? "", location.href);
	if (event.defaultPrevented || form.method !== "get" || !form.closest("main") || !isSameList(address)) {
		return;
	}
	event.preventDefault();
	const set = [...new FormData(form, event.submitter)].filter(([, value]) => value !== "");
	const query = new URLSearchParams(set).toString();
	show(address.pathname + (query && `?${query}`));
});

addEventListener("popstate", () => {
	if (here() !== shown) {
		show(here(), { push: false });
	}
});

/* The picture of the timeline */

const picture = () => document.querySelector(".timeline-picture[data-from]");

const region = () => picture()?.querySelector(".scroll");

/** The days of the axis, the last one included, as numbers. */
function axis() {
	const { from, to } = picture().dataset;
	return { from: Date.parse(from), until: Date.parse(to) + DAY };
}

/** From a point of the screen to a day of the axis. */
function dayAt(x) {
	const { left, width } = picture().querySelector("svg").getBoundingClientRect();
	const { from, until } = axis();
	return from + Math.max(0, Math.min(1, (x - left) / width)) * (until - from);
}

/** Shows the days between two moments, taken to days, months or years by their length. */
function zoom(from, until) {
	const length = Math.max(1, Math.round((until - from) / DAY));
	const digits = (length > 3 * 366) ? 4 : (length > 62) ? 7 : 10;
	const written = (moment) => new Date(moment).toISOString().slice(0, digits);
	const address = new URL(location.href);
	address.searchParams.delete("year");
	address.searchParams.delete("page");
	address.searchParams.set("from", written(from));
	address.searchParams.set("to", written(Math.max(from, until - 1)));
	if (!/^\d{4}/.test(written(from)) || !/^\d{4}/.test(written(until)) || address.search === location.search) {
		return;
	}
	show(address.pathname + address.search, { focus: region });
}

/** Follows one of the ways that the page offers to other spans. */
function go(way) {
	const link = picture()?.querySelector(`[data-way="${way}"]`);
	if (link) {
		show(link.getAttribute("href"), { focus: region });
	}
	return Boolean(link);
}

/* The wheel zooms where Control is held, as everywhere; without, the page scrolls. */
let turned = 0;
let turning;

document.addEventListener("wheel", (event) => {
	if (!event.ctrlKey || !event.target.closest?.(".timeline-picture svg")) {
		return;
	}
	event.preventDefault();
	turned += Math.sign(event.deltaY);
	clearTimeout(turning);
	turning = setTimeout(() => {
		const { from, until } = axis();
		const at = dayAt(event.clientX);
		const factor = 2 ** Math.max(-3, Math.min(3, turned));
		turned = 0;
		zoom(at - (at - from) * factor, at + (until - at) * factor);
	}, 120);
}, { passive: false });

/* A mouse that is dragged over the picture chooses a span. */
let drag = null;

document.addEventListener("pointerdown", (event) => {
	if (event.button === 0 && event.pointerType !== "touch" && event.target.closest?.(".timeline-picture svg")) {
		drag = { from: event.clientX, mark: null };
	}
});

document.addEventListener("pointermove", (event) => {
	if (!drag || (!drag.mark && Math.abs(event.clientX - drag.from) < 6)) {
		return;
	}
	const svg = picture().querySelector("svg");
	if (!drag.mark) {
		drag.mark = document.createElementNS(svg.namespaceURI, "rect");
		drag.mark.setAttribute("class", "chosen");
		drag.mark.setAttribute("height", svg.viewBox.baseVal.height);
		svg.append(drag.mark);
		getSelection().removeAllRanges();
	}
	const { left, width } = svg.getBoundingClientRect();
	const [start, end] = [drag.from, event.clientX].sort((one, other) => one - other)
		.map((x) => Math.max(0, Math.min(1, (x - left) / width)) * 1000);
	drag.mark.setAttribute("x", start);
	drag.mark.setAttribute("width", end - start);
});

document.addEventListener("pointerup", (event) => {
	const ended = drag;
	drag = null;
	if (!ended?.mark) {
		return;
	}
	ended.mark.remove();
	// the click that follows is the end of the drag and follows no link
	const stop = (click) => {
		click.preventDefault();
		click.stopPropagation();
	};
	addEventListener("click", stop, { capture: true, once: true });
	setTimeout(() => removeEventListener("click", stop, { capture: true }));
	const [from, until] = [dayAt(ended.from), dayAt(event.clientX)].sort((one, other) => one - other);
	zoom(from, until);
});

document.addEventListener("dragstart", (event) => {
	if (drag) {
		event.preventDefault();
	}
});

function stopDrag() {
	drag?.mark?.remove();
	const dragging = Boolean(drag);
	drag = null;
	return dragging;
}

/** Moves the focus along the marks, or from lane to lane. */
function step(key, mark) {
	const marks = [...picture().querySelectorAll("svg a")];
	const lanes = [...new Set(marks.map((each) => each.parentNode))];
	const lane = lanes[lanes.indexOf(mark.parentNode) + { ArrowUp: -1, ArrowDown: 1 }[key]];
	const next = lane ? lane.querySelector("a") : marks[marks.indexOf(mark) + { ArrowLeft: -1, ArrowRight: 1 }[key]];
	next?.focus();
	return Boolean(next);
}

/* Keys */

const dialog = document.getElementById("shortcuts");

function arrow(event) {
	const focused = document.activeElement;
	const mark = focused.closest?.(".timeline-picture svg a");
	if (mark && !event.shiftKey) {
		return step(event.key, mark);
	}
	const way = { ArrowLeft: "earlier", ArrowRight: "later" }[event.key];
	const scrolls = focused === region() && focused.scrollWidth > focused.clientWidth;
	return Boolean(way && focused.closest?.(".timeline-picture") && (event.shiftKey || !scrolls) && go(way));
}

const KEYS = {
	"/": () => {
		const box = document.querySelector("main input[type=search]") ?? document.querySelector(".find input");
		box?.focus();
		return Boolean(box);
	},
	"?": () => {
		dialog?.showModal();
		return Boolean(dialog);
	},
	"+": () => go("in"),
	"=": () => go("in"),
	"-": () => go("out"),
	Escape: () => stopDrag() || ((document.activeElement === document.body || Boolean(document.activeElement.closest(".timeline-picture"))) && go("all")),
	ArrowLeft: arrow,
	ArrowRight: arrow,
	ArrowUp: arrow,
	ArrowDown: arrow,
};

document.addEventListener("keydown", (event) => {
	const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing || dialog?.open) {
		return;
	}
	if (Object.hasOwn(KEYS, event.key) && KEYS[event.key](event)) {
		event.preventDefault();
	}
});

/* Copying: <pre data-copy="Copy" data-copied="Copied"> gets a button with that text. */

async function copy(element) {
	const text = element.textContent.trim();
	if (navigator.clipboard) {
		return navigator.clipboard.writeText(text);
	}
	getSelection().selectAllChildren(element);
	document.execCommand("copy");
}

function offerCopies() {
	document.querySelectorAll("[data-copy]:not([data-copy-offered])").forEach((element) => {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "copy";
		button.textContent = element.dataset.copy;
		button.addEventListener("click", async () => {
			try {
				await copy(element);
				button.textContent = element.dataset.copied ?? "✓";
				setTimeout(() => button.textContent = element.dataset.copy, 2000);
			}
			catch {
				getSelection().selectAllChildren(element);
			}
		});
		element.dataset.copyOffered = "";
		element.after(button);
	});
}

offerCopies();

/* Whole addresses on paper */

addEventListener("beforeprint", () => document.querySelectorAll("main .records :is(h2, h3) a")
	.forEach((link) => { link.dataset.address = link.href; }));
