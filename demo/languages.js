// An answer on one side is taken on the other. The event tells of the reader's answers only, so nothing goes in circles.
// The side that has sent it hears it, too: what is set last is then the same on both.
const guides = [...document.querySelectorAll('pin-reset-guide')];

for (const guide of guides) {
  guide.addEventListener('procedure-answer', ({ detail }) => {
    for (const each of guides) each.situation = detail.situation;
  });
}
