// An answer on one side is taken on the other. The event tells of the reader's answers only, so nothing goes in circles.
const guides = [...document.querySelectorAll('pin-reset-guide')];

for (const guide of guides) {
  guide.addEventListener('procedure-answer', ({ detail }) => {
    for (const other of guides) if (other !== guide) other.situation = detail.situation;
  });
}
