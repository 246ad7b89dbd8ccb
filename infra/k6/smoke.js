// Agency officers at work on a running platform, through the pages that people use: sign in, list my work, update a task.
//   npm start                                   (in another terminal; writes .data/demo.json)
//   k6 run infra/k6/smoke.js                    WEB_URL, DEMO_FILE, OFFICERS and DURATION change what it does
import { check, fail, sleep } from 'k6';
import exec from 'k6/execution';
import http from 'k6/http';

const demo = JSON.parse(open(__ENV.DEMO_FILE || '../../.data/demo.json'));
const web = (__ENV.WEB_URL || demo.webUrl).replace(/\/$/, '');
const officers = demo.accounts.filter((account) => account.role === 'agency_officer');

export const options = {
  vus: Number(__ENV.OFFICERS || 10),
  duration: __ENV.DURATION || '30s',
  // A person stays signed in, as their browser does.
  noCookiesReset: true,
  thresholds: {
    checks: ['rate>0.99'],
    http_req_failed: ['rate<0.01'],
    // Signing in hashes a password, 30 to 50 ms of one processor by design.
    'http_req_duration{step:sign-in}': ['p(95)<1500'],
    'http_req_duration{step:my-work}': ['p(95)<500'],
    'http_req_duration{step:update}': ['p(95)<800'],
  },
};

let signedIn = false;

export default function officerAtWork() {
  const officer = officers[(exec.vu.idInTest - 1) % officers.length];
  if (!officer) fail('The demo names no agency officer.');
  if (!signedIn) signIn(officer);
  const page = listMyWork(officer);
  // Most visits only look.
  if (exec.vu.iterationInScenario % 3 === 0) updateTask(officer, page);
  sleep(0.5 + Math.random());
}

function signIn({ email, password }) {
  const form = http.get(`${web}/dang-nhap`, { tags: { step: 'sign-in-form' } });
  check(form, { 'the sign-in page has its form': (page) => page.html('#password').size() === 1 });
  const answer = http.post(
    `${web}/dang-nhap`,
    { email, password },
    { headers: { Origin: web }, redirects: 0, tags: { step: 'sign-in' } },
  );
  signedIn = check(answer, {
    'signed in': (page) => page.status === 302 && page.cookies.tiendo_session !== undefined,
  });
  if (!signedIn) fail(`${email} could not sign in: ${answer.status}`);
}

function listMyWork({ tenant }) {
  const page = http.get(`${web}/${tenant}/viec-cua-toi`, { tags: { step: 'my-work' } });
  check(page, {
    'my work is shown': (answer) => answer.status === 200,
    'with tasks to update': (answer) => answer.html('input[name=submissionId]').size() > 0,
  });
  return page;
}

function updateTask({ tenant }, page) {
  const forms = page.html('form').filter((_, form) => form.find('[name=submissionId]').size() > 0);
  if (forms.size() === 0) return;
  const form = forms.eq(Math.floor(Math.random() * forms.size()));
  const percent = 5 + Math.floor(Math.random() * 90);
  const body = multipart({
    form: form.find('[name=form]').val(),
    submissionId: form.find('[name=submissionId]').val(),
    status: 'in_progress',
    percent: String(percent),
    note: `Đã thực hiện ${percent} % khối lượng (lượt thử tải).`,
  });
  const answer = http.post(`${web}/${tenant}/viec-cua-toi`, body.content, {
    headers: { Origin: web, 'Content-Type': body.type },
    redirects: 0,
    tags: { step: 'update' },
  });
  check(answer, {
    'the update was saved': (result) =>
      result.status === 302 && String(result.headers.Location).includes('da-luu'),
  });
}

/** The form as a browser sends it: multipart, since the page's form can carry files. */
function multipart(fields) {
  const boundary = `----tiendo${Math.random().toString(36).slice(2)}`;
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    content: `${parts.join('')}--${boundary}--\r\n`,
  };
}
