// Runs before the first paint and outside the WebAssembly: the theme, easy reading, and everything that can go wrong before the app
// stands or after it has stopped. Small and plain, because it must also run in browsers that cannot run the app.
(function () {
  "use strict";
  var root = document.documentElement;

  // The keys are those of src/web/browser/storage.rs. Storage may be forbidden.
  try {
    var theme = localStorage.getItem("techniekverkenner.theme");
    if (theme) root.setAttribute("data-theme", theme);
    if (localStorage.getItem("techniekverkenner.reading") === "easy") root.setAttribute("data-reading", "easy");
  } catch (e) {}

  function show(id) {
    var message = document.getElementById(id);
    if (message) message.hidden = false;
    var text = document.querySelector("#shell .skeleton");
    if (text) text.hidden = true;
  }

  // All but the first screen are in parts that load later: code, and a stylesheet. Links of the page name them, and say
  // which part of the app needs them; here they become preloads. The app puts the stylesheet on the page itself: one that
  // the parser made would hold up its start.
  function fetchPart(part) {
    var files = document.querySelectorAll('link[data-part~="' + part + '"]:not([rel])');
    for (var i = 0; i < files.length; i++) {
      // Unless the app has fetched it in the meantime.
      if (!performance.getEntriesByName(files[i].href).length) files[i].rel = "preload";
    }
  }

  // What the screen at an address needs: what all of them share, and its group (src/web/pages/group.rs).
  function fetchScreen(url) {
    var base = new URL(document.baseURI);
    if (url.origin !== base.origin || url.pathname.indexOf(base.pathname) !== 0) return;
    var path = url.pathname.slice(base.pathname.length);
    if (!path) return;
    fetchPart("browse");
    if (/^(kiezen\/|dossier)/.test(path)) fetchPart("choose");
    if (/^(kaart|route|vergelijk|(begeleiders\/)?bezoek|uitdaging|techniekpact|nieuws|ouders|over-de-data|privacy|toegankelijkheid)/.test(path)) fetchPart("more");
  }

  // Who presses or focuses what leads to another screen soon needs it; Enter in a field clicks its button.
  ["pointerdown", "focusin", "click"].forEach(function (type) {
    addEventListener(type, function (event) {
      var way = event.target.closest && event.target.closest("a, [role=option], [type=submit]");
      if (way) fetchScreen(new URL(way.href || "zoeken", document.baseURI));
    });
  });

  function started() {
    return root.hasAttribute("data-started");
  }

  // As soon as the page is parsed. DOMContentLoaded would wait for the start script, which may be what does not come.
  document.addEventListener("readystatechange", function () {
    if (document.readyState !== "interactive") return;
    if (typeof WebAssembly !== "object") show("old-browser");

    // A reload at the same address: the question is in it. Never by itself, so there is no loop.
    document.getElementById("crash-reload").addEventListener("click", function () {
      location.reload();
    });

    // Held back until the app stands, which then does the search.
    var form = document.getElementById("shell-search");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      document.getElementById("shell-field").setAttribute("data-submitted", "");
    });

    // Whoever opens another screen first needs its parts at once.
    fetchScreen(location);

    // A pasted link to the search page: the field shows its query at once.
    var query = new URLSearchParams(location.search).get("q");
    if (query) document.getElementById("shell-field").value = query;
  });

  // The script or the WebAssembly did not load, or does not fit this browser.
  function failed(event) {
    // The app itself says when a part that loads later does not come.
    if (event && event.target && event.target.hasAttribute && event.target.hasAttribute("data-part")) return;
    if (!started() && typeof WebAssembly === "object") show("crash");
  }
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);

  // Nothing came at all: say so, and let the pupil decide. The app may still arrive, and then it hides this.
  setTimeout(function () { failed(); }, 30000);
})();
