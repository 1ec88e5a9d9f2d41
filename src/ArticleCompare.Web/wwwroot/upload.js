// The upload form works without script; with it every file is sent on its own and shows how far it is,
// and pasted text, which interface.js keeps in this browser, is let go when it was sent.

export function start(form) {
  const text = form.querySelector("textarea");
  text.value ||= localStorage.getItem(text.dataset.draft) ?? "";
  const files = form.querySelector("input[type=file]");
  files.addEventListener("change", () => send(form));
  form.addEventListener("submit", event => {
    event.preventDefault();
    send(form);
  });
  // chosen before this script was there
  if (files.files.length > 0) {
    send(form);
  }
}

async function send(form) {
  const files = [...form.querySelector("input[type=file]").files];
  const text = form.querySelector("textarea").value.trim();
  if (files.length === 0 && text === "") {
    form.querySelector("textarea").focus();
    return;
  }
  const list = form.querySelector("[data-progress]");
  list.replaceChildren();
  let batch = form.elements.batch.value;
  let failed = false;
  const parts = files.map(file => [file.name, "files", file]);
  if (text !== "") {
    parts.push([form.dataset.pasted, "text", text]);
  }
  for (const [name, field, value] of parts) {
    const row = addRow(list, name);
    const data = new FormData();
    for (const hidden of form.querySelectorAll("input[type=hidden]")) {
      data.append(hidden.name, hidden.value);
    }
    data.set("batch", batch);
    data.append(field, value);
    try {
      const answer = await post(form.action, data, row.progress);
      batch = answer.batch;
      row.state.textContent = form.dataset.done;
      if (field === "text") {
        localStorage.removeItem(form.querySelector("textarea").dataset.draft);
      }
    } catch (error) {
      failed = true;
      row.state.textContent = error.message || form.dataset.failed;
    }
  }
  form.querySelector("input[type=file]").value = "";
  if (batch && !failed) {
    form.querySelector("textarea").value = "";
    list.replaceChildren();
    window.Blazor.navigateTo(`upload?batch=${encodeURIComponent(batch)}`);
  } else if (batch) {
    form.elements.batch.value = batch;
    const link = document.createElement("a");
    link.href = `upload?batch=${encodeURIComponent(batch)}`;
    link.textContent = form.dataset.continue;
    list.append(link);
  }
}

function addRow(list, name) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  const progress = document.createElement("progress");
  const state = document.createElement("span");
  label.textContent = name;
  progress.max = 1;
  progress.setAttribute("aria-label", name);
  item.append(label, progress, state);
  list.append(item);
  return { progress, state };
}

function post(url, data, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = event => {
      if (event.lengthComputable) {
        progress.value = event.loaded / event.total;
      }
    };
    request.onload = () => {
      progress.value = 1;
      if (request.status === 200) {
        resolve(request.response);
      } else {
        reject(new Error([request.response?.title, request.response?.detail].filter(Boolean).join(" ")));
      }
    };
    request.onerror = () => reject(new Error(""));
    request.send(data);
  });
}
