// The import form works without script; with it the file shows how far it is, and errors stand beside it.

export function start(form) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    send(form);
  });
}

function send(form) {
  const file = form.querySelector("input[type=file]");
  const state = form.querySelector("[data-state]");
  const progress = form.querySelector("progress");
  if (file.files.length === 0) {
    file.focus();
    return;
  }
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.responseType = "json";
  progress.hidden = false;
  progress.value = 0;
  state.textContent = form.dataset.sending;
  request.upload.onprogress = event => {
    if (event.lengthComputable) {
      progress.value = event.loaded / event.total;
    }
  };
  request.upload.onload = () => {
    // reading and storing: nobody knows how long
    progress.removeAttribute("value");
    state.textContent = form.dataset.reading;
  };
  request.onload = () => {
    progress.hidden = true;
    file.value = "";
    if (request.status === 200) {
      state.textContent = request.response.message;
      window.Blazor.navigateTo(`dictionary?dictionary=${request.response.id}`);
    } else {
      state.textContent = [request.response?.title, request.response?.detail].filter(Boolean).join(" ") || form.dataset.failed;
    }
  };
  request.onerror = () => {
    progress.hidden = true;
    state.textContent = form.dataset.failed;
  };
  request.send(new FormData(form));
}
