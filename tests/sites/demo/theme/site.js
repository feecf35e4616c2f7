document.querySelectorAll(".fold").forEach(function (head) {
  head.addEventListener("click", function () { head.nextElementSibling.classList.toggle("open"); });
});
document.querySelectorAll(".icons a").forEach(function (tile) {
  tile.dataset.words = tile.firstElementChild.alt;
});
document.cookie = "seen=1; path=/";
