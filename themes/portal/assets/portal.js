// Font size and printing. Without this script the page shows neither button.
(function () {
  "use strict";
  var root = document.documentElement, key = "portal-size", sizes = ["large", "medium", "small"];

  function stored() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  function store(size) {
    try { localStorage.setItem(key, size); } catch (e) { /* private browsing: the choice lasts for this page */ }
  }

  function apply(size) {
    if (sizes.indexOf(size) < 0) size = "medium";
    root.setAttribute("data-size", size);
    document.querySelectorAll(".sizes button").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-size") === size));
    });
  }

  document.querySelectorAll(".sizes, .print").forEach(function (element) { element.hidden = false; });
  document.querySelectorAll(".sizes button").forEach(function (button) {
    button.addEventListener("click", function () {
      store(button.getAttribute("data-size"));
      apply(button.getAttribute("data-size"));
    });
  });
  document.querySelectorAll(".print").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
  apply(stored());
})();
