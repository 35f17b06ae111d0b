// Hands the city that is chosen over to the guide; without one the guide says what holds for most.
const guide = document.querySelector('pin-reset-guide');
const output = document.querySelector('#city-json');
const about = document.querySelector('#city-source');

async function show(id) {
  const [json, source] = id === 'none' ? ['', undefined] : await load(id);
  guide.municipality = json || undefined;
  output.textContent = json || 'undefined';
  about.replaceChildren();
  if (source) {
    const link = document.createElement('a');
    Object.assign(link, { href: source, textContent: source });
    about.append('Source: ', link);
  }
}

async function load(id) {
  const json = await (await fetch(`/cities/${id}.json`)).text();
  return [json, JSON.parse(json).url];
}

document.querySelector('#cities').addEventListener('change', ({ target }) => void show(target.value));
void show(document.querySelector('#cities :checked').value);
