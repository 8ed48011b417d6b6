/*
 * Adds to the pages what can only be done in a browser, and nothing that they need: lists
 * that are filtered without a reload, the timeline under keys, buttons that copy, and folds
 * that open for what is sought in them.
 * Every address it asks for is one that a link or a form of the page leads to as well,
 * and whatever goes wrong ends in plain navigation.
 */

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
	const region = [".facets", ".tags", ".tabs", ".pager", ".zoom", ".years", ".menu"].find((each) => active.closest(each));
	// of a facet's value the label alone: its number may change
	const name = (each) => (each.querySelector("span span") ?? each.querySelector("span:has(+ .n)") ?? each).textContent.replace(/\(.*\)/, "").trim();
	const text = name(active);
	const wanted = (each) => name(each) === text;
	return () => (active.id && document.getElementById(active.id))
		|| (active.tagName === "BUTTON" && document.querySelector("main form button[type=submit]"))
		|| (region && ([...document.querySelectorAll(`${region} a`)].find(wanted) ?? document.querySelector(`${region} a`)))
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

/* The timeline by rule */

const rows = () => document.querySelector(".rules-wrap");

/** Follows one of the ways that the page offers to other spans. */
function go(way) {
	const link = document.querySelector(`main [data-way="${way}"]`);
	link?.click();
	return Boolean(link);
}

/** Moves the focus from row to row. */
function step(key) {
	const focused = document.activeElement;
	if (!focused.closest?.(".rules-wrap")) {
		return false;
	}
	const names = [...rows().querySelectorAll(".nm a")];
	const at = names.indexOf(focused.closest(".row")?.querySelector(".nm a"));
	const next = names[at + { ArrowUp: -1, ArrowDown: 1 }[key]];
	next?.focus();
	return Boolean(next);
}

/** A card for which there is no room below stands above its row. */
function turn(event) {
	const row = event.target.closest?.(".rules-wrap .row");
	if (row) {
		const { bottom, top } = rows().getBoundingClientRect();
		const box = row.getBoundingClientRect();
		row.classList.toggle("low", bottom - box.bottom < 170 && box.top - top > 170);
	}
}

document.addEventListener("pointerover", turn);
document.addEventListener("focusin", turn);

/* Keys */

const dialog = document.getElementById("shortcuts");

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
	Escape: () => (document.activeElement === document.body || Boolean(document.activeElement.closest(".rules-wrap, .zoom"))) && go("all"),
	ArrowUp: () => step("ArrowUp"),
	ArrowDown: () => step("ArrowDown"),
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

/* An address inside of what is folded unfolds it, where the browser does not by itself */

function unfold() {
	const target = document.getElementById(location.hash.slice(1));
	for (let each = target?.closest("details"); each; each = each.parentElement.closest("details")) {
		if (!each.open) {
			each.open = true;
			target.scrollIntoView();
		}
	}
}

addEventListener("hashchange", unfold);
unfold();

/* Whole addresses on paper */

addEventListener("beforeprint", () => document.querySelectorAll("main :is(.records, .hit, .ev) :is(h2, h3, .to) a")
	.forEach((link) => { link.dataset.address = link.href; }));
