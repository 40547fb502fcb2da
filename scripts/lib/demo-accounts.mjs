/**
 * Whom a visitor can sign in as, and as what. The demo makes many more candidates; these are the ones to begin with.
 * @type {readonly { readonly email: string, readonly role: string }[]}
 */
export const demoAccounts = [
  { email: 'admin@demo.attest.example', role: '管理員 admin' },
  { email: 'author@demo.attest.example', role: '標準作者 author' },
  { email: 'assessor@demo.attest.example', role: '評量人員 assessor' },
  { email: 'assessor2@demo.attest.example', role: '評量人員 assessor' },
  { email: 'supervisor@demo.attest.example', role: '主管 supervisor' },
  { email: 'verifier@demo.attest.example', role: '內部查核員 verifier' },
  { email: 'auditor@demo.attest.example', role: '外部稽核員 auditor' },
  { email: 'candidate@demo.attest.example', role: '受評者 candidate (candidate2@, candidate3@ …)' },
  { email: 'admin@other.attest.example', role: '管理員 admin' },
  { email: 'assessor@other.attest.example', role: '評量人員 assessor' },
  { email: 'candidate@other.attest.example', role: '受評者 candidate' },
];
