/** Written from apps/api/openapi.json by «npm run openapi»; changes by hand do not last. */
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Needs no session.
         */
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be served
         * @description Needs no session.
         */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a session
         * @description Answers with an access token for ten minutes and sets the refresh token as a cookie.
         *
         *     Needs no session.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the refresh cookie for a new access token
         * @description The cookie rotates. A spent one that turns up again ends the session.
         *
         *     Needs no session.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on in another organisation of the same account
         * @description Needs `session.use`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        post: operations["switchOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session of the refresh cookie
         * @description Needs no session.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every session of the account
         * @description Needs `session.use`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of the account that could still be used
         * @description Needs `session.use`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose the language of the own account
         * @description Needs `session.use`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password; every other session ends
         * @description Needs `session.use`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter that lets the owner of an address set a password anew
         * @description The answer is the same for every address, at the same time.
         *
         *     Needs no session.
         */
        post: operations["askForPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose password a link sets anew
         * @description Needs no session.
         */
        get: operations["openPasswordReset"];
        put?: never;
        /**
         * Set a password anew, once; every session of the account ends
         * @description Needs no session.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation in use
         * @description Needs `organisation.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, time zone, or what a signature asks for
         * @description Needs `organisation.settings`: admin (organisation).
         */
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the organisation, by name
         * @description Needs `member.read`: admin (organisation).
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite a person into the organisation
         * @description They are a member once they accept. No answer tells whether the address has an account.
         *
         *     Needs `member.manage`: admin (organisation).
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member, with an ETag for changing it
         * @description Needs `member.read`: admin (organisation).
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is known of a member
         * @description Needs `member.manage`: admin (organisation).
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/members/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody anew who has not accepted; earlier links lead nowhere any more
         * @description Needs `member.manage`: admin (organisation).
         */
        post: operations["inviteMember"];
        /**
         * Withdraw the invitation that is open
         * @description Needs `member.manage`: admin (organisation).
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member set their password anew, by a letter or a link to hand over
         * @description Needs `member.manage`: admin (organisation).
         */
        post: operations["makeResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give and take roles; effective with the next request
         * @description Needs `member.manage`: admin (organisation).
         */
        put: operations["setMemberRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who invites the holder of a link, and where to
         * @description Needs no session.
         */
        get: operations["openInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept with a password of one’s own, once; then sign in with it
         * @description Needs no session.
         */
        post: operations["activateInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept with the account one has, once; then sign in with it
         * @description Needs no session.
         */
        post: operations["joinByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of evidence, streamed, at most 500 MB
         * @description Kind by content.
         *
         *     Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to the content, for this member, for five minutes
         * @description Needs `file.read`: author (own), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        post: operations["issueFileTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pictures derived from a file, with links for this member, for five minutes
         * @description At most 100; made by a job, so that there may be none yet.
         *
         *     Needs `file.read`: author (own), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listFilePreviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content, to the holder of a ticket; supports Range
         * @description Needs no session.
         */
        get: operations["readFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this member has begun to upload and not finished, oldest first, at most 100
         * @description Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * Begin to upload a file in pieces (tus 1.0)
         * @description Location names the upload.
         *
         *     Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an upload stands, and the file it became
         * @description Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /**
         * Give an upload up; what was received is removed
         * @description Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        delete: operations["cancelUpload"];
        options?: never;
        /**
         * How many bytes were received (Upload-Offset): from there it goes on
         * @description Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        head: operations["readUploadOffset"];
        /**
         * Send a piece; the last one stores the file
         * @description Needs `file.upload`: author (own), assessor (own), candidate (own).
         */
        patch: operations["appendUpload"];
        trace?: never;
    };
    "/imports/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the text of an item, put it under another element, or in another order
         * @description If-Match: version of the item, 0 when nobody edited it yet.
         *
         *     Needs `standard.import`: author (organisation).
         */
        post: operations["editReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/edits/{editId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an edit back; it stays on the record
         * @description If-Match: version of the item.
         *
         *     Needs `standard.import`: author (organisation).
         */
        delete: operations["undoEdit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle all findings of a kind with the same choice, or take that back; all of them or none
         * @description Needs `standard.import`: author (organisation).
         */
        post: operations["decideFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/looked-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark repaired and kept findings as looked through; who did so first stays on the record
         * @description Needs `standard.import`: author (organisation).
         */
        post: operations["lookThroughFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents brought in, newest first
         * @description Needs `standard.import`: author (organisation).
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Read the document of a standard: text, HTML, PDF, DOCX or ODT of at most 50 MB
         * @description Nothing is stored then.
         *
         *     Needs `standard.import`: author (organisation).
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Source, reading and findings of one import
         * @description ETag is its version.
         *
         *     Needs `standard.import`: author (organisation).
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/findings/{findingId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose how a finding is settled
         * @description Needs `standard.import`: author (organisation).
         */
        put: operations["decideFinding"];
        post?: never;
        /**
         * Take a decision back
         * @description Needs `standard.import`: author (organisation).
         */
        delete: operations["undoFindingDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what was read, decided and reviewed; it never changes afterwards
         * @description Needs `standard.publish`: author (organisation).
         */
        post: operations["publishImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is tied to the edition in force and would follow when this import is published
         * @description Needs `standard.import`: author (organisation).
         */
        get: operations["readSuccession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import off the list
         * @description Needs `standard.import`: author (organisation).
         */
        post: operations["discardImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send to review; nothing is decided or edited until it is returned
         * @description If-Match: version of the import as shown.
         *
         *     Needs `standard.import`: author (organisation).
         */
        post: operations["submitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back from review with a reason, or take back what one has submitted
         * @description If-Match: version of the import as shown.
         *
         *     Needs `standard.import`: author (organisation).
         */
        post: operations["returnImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty sheet to write a standard in, which can then be imported
         * @description The workbook has a sheet of instructions; CSV is UTF-8 with its byte order mark.
         *
         *     Needs `standard.import`: author (organisation).
         */
        get: operations["downloadStandardTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published standards, by code; every word of `q` stands in a name, code or unit title
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published standard as a whole
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a release out of force for good, with a reason; enrolments under way go on
         * @description Needs `standard.withdraw`: author (organisation).
         */
        post: operations["withdrawRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units that candidates can be enrolled on
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The other editions of the same standard
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readReleaseLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed from the release `with` to this one
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["compareReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/comparison/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table: one line an item, CSV in UTF-8 with byte order mark, or XLSX
         * @description Headings in the language asked for.
         *
         *     Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["downloadComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published text: standards, units, elements, indicators, knowledge, skills and attitudes
         * @description Without a letter or a digit in `q` nothing is found.
         *
         *     Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tools of a unit with all they are tied to, and what is left without one
         * @description Needs `tool.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readUnitTools"];
        put?: never;
        /**
         * Propose the tools that the unit does not have yet from its indicators and guide
         * @description Needs `tool.edit`: author (organisation), assessor (organisation).
         */
        post: operations["proposeTools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tool in its newest version, with an ETag
         * @description Needs `tool.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest 200 versions of a tool
         * @description Needs `tool.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listToolVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tool-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a tool as it was written
         * @description Needs `tool.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readToolVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the lines of a tool as its next version; what is in use stays in use
         * @description Needs `tool.edit`: author (organisation), assessor (organisation).
         */
        put: operations["saveToolDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}/put-in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use the newest version from now on
         * @description Needs `tool.edit`: author (organisation), assessor (organisation).
         */
        post: operations["putToolInUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a tool no longer; its versions are kept
         * @description Needs `tool.edit`: author (organisation), assessor (organisation).
         */
        post: operations["retireTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A second language beside the published text, line by line
         * @description Authors see what is being worked on, everybody else what is in use.
         *
         *     Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readTranslations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/translations/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * A further wording of one line, as a draft
         * @description If-Match names the version that was read, "0" for a line without one. What is in use stays in use until another wording takes its place.
         *
         *     Needs `translation.edit`: author (organisation).
         */
        put: operations["writeTranslation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/translations/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check wordings, put them in use, or withdraw them: all of those named or none
         * @description Needs `translation.edit`: author (organisation).
         */
        post: operations["decideTranslations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published standard as a PDF, or as JSON that can be imported again
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["exportRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/tools/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tools of a unit as they are used, or their matrix, for paper and for other systems
         * @description A tool that was never in use is printed as a draft and says so; retired ones are left out.
         *
         *     Needs `tool.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["exportTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enrolments the actor may see, newest first
         * @description Needs `enrolment.read`: admin (metadata), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listEnrolments"];
        put?: never;
        /**
         * Enrol one to fifty candidates on a unit, all or none, or those who can be
         * @description Needs `enrolment.create`: admin (organisation).
         */
        post: operations["createEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One enrolment with its unit, outcomes and signature
         * @description Needs `enrolment.read`: admin (metadata), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Name another assessor, supervisor or due date
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        patch: operations["updateEnrolment"];
        trace?: never;
    };
    "/enrolments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an enrolment; its record stays
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        post: operations["withdrawEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the candidate for evidence of one target
         * @description Needs `evidence.request`: assessor (assigned).
         */
        post: operations["createEvidenceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back, or close it as done
         * @description Needs `evidence.request`: assessor (assigned).
         */
        post: operations["closeEvidenceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open in the hands of a member
         * @description Needs `member.manage`: admin (organisation).
         */
        get: operations["readOpenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give open units of a member to others
         * @description Needs `member.manage`: admin (organisation).
         */
        post: operations["handOverWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over what is open, and mark a member as left
         * @description Needs `member.manage`: admin (organisation).
         */
        post: operations["leaveOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest plan with its progress and an ETag; a candidate reads what was shared
         * @description Needs `plan.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readAssessmentPlan"];
        /**
         * Write the plan as its next version, a draft until it is shared; If-Match "0" for the first
         * @description Needs `plan.edit`: assessor (assigned).
         */
        put: operations["saveAssessmentPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessment-plan-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a plan as it was written
         * @description Needs `plan.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readAssessmentPlanVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/plan/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan from the unit's guide, its tools and the rules of evidence; nothing is kept
         * @description Needs `plan.edit`: assessor (assigned).
         */
        get: operations["proposeAssessmentPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/plan/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the newest version to the candidate
         * @description Needs `plan.edit`: assessor (assigned).
         */
        post: operations["shareAssessmentPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/plan/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The candidate has read the version that is shared
         * @description Needs `plan.acknowledge`: candidate (own).
         */
        post: operations["acknowledgeAssessmentPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reasonable adjustments that stand or stood last
         * @description Needs `adjustment.read`: assessor (assigned), candidate (own), supervisor (assigned), auditor (granted).
         */
        get: operations["listAdjustments"];
        put?: never;
        /**
         * Record what is adjusted for this candidate, and what stays the same
         * @description Needs `adjustment.record`: assessor (assigned).
         */
        post: operations["recordAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adjustments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * From now on an adjustment is not needed any more
         * @description Needs `adjustment.record`: assessor (assigned).
         */
        post: operations["endAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the candidate sees themselves, target by target; no judgement
         * @description Needs `self-assessment.read`: assessor (assigned), candidate (own).
         */
        get: operations["readSelfAssessment"];
        put?: never;
        /**
         * Rate oneself on one or several targets
         * @description Needs `self-assessment.write`: candidate (own).
         */
        post: operations["saveSelfAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is covered and what is missing
         * @description Every indicator and every critical evidence item of the enrolment, with the reasons why it is not covered.
         *
         *     Needs `enrolment.read`: admin (metadata), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of evidence that hold, and how many enrolments go by them already
         * @description Needs `rules.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readEvidenceRules"];
        /**
         * A further version of the rules of evidence
         * @description Open enrolments take it over one after the other; `behind` counts those that have not yet. What is signed or withdrawn keeps its version.
         *
         *     Needs `rules.edit`: admin (organisation), author (organisation).
         */
        put: operations["changeEvidenceRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version with who, when and why
         * @description Needs `rules.read`: admin (organisation), author (organisation), assessor (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listEvidenceRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-rules/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published units with their indicators and critical evidence, to say rules for
         * @description Needs `rules.edit`: admin (organisation), author (organisation).
         */
        get: operations["listRuledUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-rules/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other rules would change in open enrolments today; nothing is written
         * @description At most 3,000 enrolments are looked at.
         *
         *     Needs `rules.edit`: admin (organisation), author (organisation).
         */
        post: operations["tryEvidenceRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of an enrolment, newest first
         * @description Needs `evidence.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listEvidenceOfEnrolment"];
        put?: never;
        /**
         * Record evidence by any method, with the detail of that method
         * @description Needs `evidence.record`: assessor (assigned).
         */
        post: operations["recordEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in one's own work, to be judged
         * @description Needs `evidence.upload`: candidate (own).
         */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A candidate's own evidence, or all within reach, newest first
         * @description Needs `evidence.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence with every version and every judgement
         * @description Needs `evidence.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a version of one's own upload
         * @description The new version waits for its judgements; earlier ones stay as history.
         *
         *     Needs `evidence.revise`: assessor (own), candidate (own).
         */
        post: operations["reviseEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw one's own evidence, with the reason
         * @description Needs `evidence.revise`: assessor (own), candidate (own).
         */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The places marked in the evidence of an enrolment, on every version of it, newest first
         * @description Needs `mark.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listMarksOfEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The places marked in a piece of evidence, on every version of it, newest first
         * @description Those of the enrolments the actor may read. Removed marks are in the audit trail only.
         *
         *     Needs `mark.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listMarksOfEvidence"];
        put?: never;
        /**
         * Point out a place in a file, and say which indicators or critical evidence it shows
         * @description On the newest version only, by the candidate whose evidence it is or the assessor of the enrolment, until the unit is decided.
         *
         *     Needs `mark.make`: assessor (assigned), candidate (own).
         */
        post: operations["markEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marks/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take away one's own mark; that it was there stays in the record
         * @description Needs `mark.make`: assessor (assigned), candidate (own).
         */
        post: operations["removeMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/third-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was proposed or asked about the candidate, newest first, at most a hundred
         * @description Needs `third-party.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listThirdParties"];
        put?: never;
        /**
         * Ask somebody without an account; the link is in the answer, this once
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        post: operations["inviteThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/third-party-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invitation would ask: from the form in use, else from the elements of the unit
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        get: operations["readThirdPartyForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/third-party-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name somebody who knows the own work; nothing is sent before the assessor does it
         * @description Needs `third-party.propose`: candidate (own).
         */
        post: operations["proposeThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-parties/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write once more, with a further link
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        post: operations["remindThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-parties/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new link with a new end; those before it lead nowhere any more
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        post: operations["resendThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-parties/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the link, or leave a proposal; with the reason
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        post: operations["withdrawThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-parties/{id}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how it was made sure who answered
         * @description Needs `third-party.invite`: assessor (assigned).
         */
        post: operations["confirmThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the holder of a link is asked
         * @description Needs no session.
         */
        get: operations["openThirdPartyPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-party/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer, once; the same answer sent again changes nothing
         * @description Needs no session.
         */
        post: operations["answerThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/third-party/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rather not answer
         * @description Needs no session.
         */
        post: operations["declineThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-versions/{id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a version of evidence, target by target
         * @description Replaces the judgements named in supersedesId.
         *
         *     Needs `judgement.create`: assessor (assigned).
         */
        post: operations["judgeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the unit: competent, or not yet with what to do
         * @description Needs `outcome.create`: assessor (assigned).
         */
        post: operations["decideOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carry-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open enrolments whose release has been superseded, newest first
         * @description Needs `carry-over.read`: admin (metadata), assessor (assigned).
         */
        get: operations["listSupersededEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Under which edition an enrolment stands, which is current, and where it went on
         * @description Needs `enrolment.read`: admin (metadata), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readEnrolmentEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the comparison of the two editions proposes for each target of the new unit
         * @description ETag: the version of the enrolment.
         *
         *     Needs `carry-over.decide`: assessor (assigned).
         */
        get: operations["proposeCarryOver"];
        put?: never;
        /**
         * Go on under the current edition, with what was decided equivalent
         * @description Closes the enrolment and opens one on the new unit.
         *
         *     Needs `carry-over.decide`: assessor (assigned).
         */
        post: operations["carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What assessor and candidate say about an enrolment
         * @description What the assessor keeps back is shown to the assessor alone until it is released.
         *
         *     Needs `conversation.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give feedback, ask, answer, dispute a judgement or resolve a dispute
         * @description Needs `conversation.write`: assessor (assigned), candidate (own).
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/conversation/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the candidate everything that was kept back
         * @description Needs `conversation.release`: assessor (assigned).
         */
        post: operations["releaseFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/conversation/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything said up to now is read
         * @description Needs `conversation.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        post: operations["markConversationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened that concerns the reader
         * @description Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many were not read yet
         * @description Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        get: operations["countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * These, or all up to one of them, are read
         * @description Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the reader wants to be told by e-mail
         * @description Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        get: operations["readMailPreferences"];
        /**
         * Topics, quiet hours and the hour of the digest
         * @description Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        put: operations["saveMailPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens that concerns the reader, as it happens
         * @description Server-sent events: «event: notification», its id the sequence, its data a Notification. With Last-Event-ID whatever came after it is sent first, the last hundred at most. Ends with the session, and when no role is left.
         *
         *     Needs `notification.read`: admin (own), author (own), assessor (own), candidate (own), supervisor (own), verifier (own), auditor (own).
         */
        get: operations["streamNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign under exactly the versions and judgements displayed
         * @description Needs `sign-off.sign`: supervisor (assigned).
         */
        post: operations["signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a decided unit back to its assessor with a reason
         * @description Needs `sign-off.sign`: supervisor (assigned).
         */
        post: operations["returnForAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-offs/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the signature of this supervisor
         * @description Needs `sign-off.sign`: supervisor (assigned).
         */
        get: operations["readSignOffQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case of one enrolment, as a signature would cover it
         * @description Needs `judgement.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for this assessor
         * @description Needs `today.read`: assessor (assigned).
         */
        get: operations["readToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units this candidate works on, and whose turn it is
         * @description Needs `my-units.read`: candidate (own).
         */
        get: operations["readMyUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What assessors said to this candidate, newest first
         * @description Needs `my-units.read`: candidate (own).
         */
        get: operations["listMyFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators and critical evidence by pieces of evidence, with the judgement that stands in each cell
         * @description Needs `evidence.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readUnitMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates by units, as far as the actor reaches
         * @description Figures only: no evidence, no words of anybody.
         *
         *     Needs `overview.read`: admin (metadata), assessor (assigned), supervisor (assigned), verifier (sampled).
         */
        get: operations["readGroupMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/matrix/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matrix of a unit as a sheet or as a PDF, with the filters of the page
         * @description Needs `evidence.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["exportUnitMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matrix of a group as a sheet or as a PDF, with the filters of the page
         * @description Needs `overview.read`: admin (metadata), assessor (assigned), supervisor (assigned), verifier (sampled).
         */
        get: operations["exportGroupMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Needs `audit.read`: admin (organisation), verifier (sampled), auditor (granted).
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first twenty people and units that the trail can be filtered by and that are called so
         * @description Needs `audit.read`: admin (organisation), verifier (sampled), auditor (granted).
         */
        get: operations["listAuditChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the trail stands as it was written
         * @description Of a small record every link of the chain, every row and the signed checkpoints outside the database are compared at once. Of a large one the last check of the whole is shown with its time, and the links since then are looked at.
         *
         *     Needs `audit.read`: admin (organisation), verifier (sampled), auditor (granted).
         */
        get: operations["verifyAuditTrail"];
        put?: never;
        /**
         * Have the whole record checked
         * @description A large record is checked in the background, once however many ask; until then «running» is true.
         *
         *     Needs `audit.read`: admin (organisation), verifier (sampled), auditor (granted).
         */
        post: operations["startAuditVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How scanning, the store, e-mail and the work in the background are doing
         * @description Jobs are those of the own organisation; of those of the whole installation there are figures alone.
         *
         *     Needs `organisation.settings`: admin (organisation).
         */
        get: operations["readSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a job that was given up tried again
         * @description It begins anew, with all its attempts.
         *
         *     Needs `organisation.settings`: admin (organisation).
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/jobs/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go of a job that was given up
         * @description Needs `organisation.settings`: admin (organisation).
         */
        post: operations["discardJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        SignInRequest: {
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /** Format: password */
            password: string;
            /**
             * Format: uuid
             * @description where to begin; otherwise the organisation used last
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            organisationId?: string;
        };
        Account: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /** @example 陳冠宇 */
            displayName: string;
            /** @enum {string} */
            locale: "zh-TW" | "en";
        };
        Organisation: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @description short name, unique over all organisations */
            slug: string;
            /** @description IANA time zone that days are counted in */
            timeZone: string;
        };
        SessionMember: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 陳冠宇 */
            displayName: string;
            /** @example 客服部 */
            department: string | null;
            /** @example 資深專員 */
            jobTitle: string | null;
        };
        Membership: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            organisationId: string;
            organisationName: string;
            organisationSlug: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
            roles: ("admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor")[];
        };
        Session: {
            /** @description bearer token; it says who asks, never what they may do */
            accessToken: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
            account: components["schemas"]["Account"];
            organisation: components["schemas"]["Organisation"];
            member: components["schemas"]["SessionMember"];
            roles: ("admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor")[];
            memberships: components["schemas"]["Membership"][];
            /** @description the password was seen by somebody else: everything but changing it is refused until then */
            passwordChangeDue: boolean;
        };
        SwitchRequest: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            organisationId: string;
        };
        SessionInfo: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            userAgent: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            lastUsedAt: string;
            /** @description whether it is the session that asks */
            current: boolean;
        };
        SessionList: {
            items: components["schemas"]["SessionInfo"][];
        };
        AccountUpdate: {
            /** @enum {string} */
            locale: "zh-TW" | "en";
        };
        PasswordChange: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        PasswordResetRequest: {
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
        };
        PasswordResetPage: {
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
        };
        OwnPasswordSetting: {
            /** Format: password */
            password: string;
        };
        OrganisationSettings: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @description short name, unique over all organisations */
            slug: string;
            /** @description IANA time zone that days are counted in */
            timeZone: string;
            /** @description a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began */
            signerConfirmationRequired: boolean;
        };
        OrganisationUpdate: {
            /** @example 與客戶進行業務互動 */
            name?: string;
            /** @description IANA time zone, such as Asia/Taipei */
            timeZone?: string;
            /** @description a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began */
            signerConfirmationRequired?: boolean;
        };
        /** @enum {string} */
        LinkDelivery: "mail" | "handed_over";
        /** @enum {string} */
        LinkState: "open" | "used" | "withdrawn" | "expired";
        MemberInvitation: {
            delivery: components["schemas"]["LinkDelivery"];
            state: components["schemas"]["LinkState"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
        };
        MemberAbilities: {
            /** @description send or make a new invitation; those before it lead nowhere any more */
            invite: boolean;
            withdrawInvitation: boolean;
            resetPassword: boolean;
            edit: boolean;
            changeRoles: boolean;
        };
        Member: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 陳冠宇 */
            displayName: string;
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /** @example 客服部 */
            department: string | null;
            /** @example 資深專員 */
            jobTitle: string | null;
            /** @enum {string} */
            state: "invited" | "active" | "left";
            /** @description the newest, until it is accepted */
            invitation: components["schemas"]["MemberInvitation"] | null;
            /** @description held at this moment */
            roles: ("admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor")[];
            /** @description what If-Match refers to */
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            abilities: components["schemas"]["MemberAbilities"];
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            nextCursor: string | null;
        };
        MemberCreate: {
            /** @description all roles the member is to hold; a grant as auditor lasts 90 days */
            roles: ("admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor")[];
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /** @example 陳冠宇 */
            displayName: string;
            /** @example 客服部 */
            department?: string;
            /** @example 資深專員 */
            jobTitle?: string;
        };
        MemberInvited: {
            member: components["schemas"]["Member"];
            /** @description path of the page to hand over, shown this once; null when a letter is on its way to the address */
            link: string | null;
        };
        ResetLink: {
            /** @description path of the page to hand over, shown this once; null when a letter is on its way to the address */
            link: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
        };
        MemberUpdate: {
            /** @example 陳冠宇 */
            displayName?: string;
            /** @example 客服部 */
            department?: string | null;
            /** @example 資深專員 */
            jobTitle?: string | null;
            /**
             * @description who has left can no longer sign in here; their record stays
             * @enum {string}
             */
            state?: "active" | "left";
        };
        RolesChange: {
            /** @description all roles the member is to hold; a grant as auditor lasts 90 days */
            roles: ("admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor")[];
            /** @description why open enrolments go on naming the member for a role that is taken */
            keepOpenReason?: string;
        };
        /**
         * @description the ways to accept; both where the link was handed over, so that it tells nobody of an account
         * @enum {string}
         */
        JoiningStep: "set_password" | "sign_in";
        InvitationPage: {
            /** @description name of the organisation that invites */
            organisation: string;
            /** @description name of the admin; null: the operator */
            invitedBy: string | null;
            /** @example 陳冠宇 */
            displayName: string;
            /**
             * Format: email
             * @example assessor@demo.attest.example
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
            /** @description the ways to accept; both where the link was handed over, so that it tells nobody of an account */
            steps: components["schemas"]["JoiningStep"][];
        };
        JoiningRequest: {
            /**
             * Format: password
             * @description of the account one has
             */
            password: string;
            /**
             * Format: password
             * @description asked for by invitation.own_password, where it is not known who set the present one
             */
            newPassword?: string;
        };
        FileUpload: {
            /** Format: binary */
            file: string;
        };
        FilePreview: {
            /**
             * @description thumb: 320 px · page: up to 1600 px, the picture itself or a page of a PDF · poster: a frame
             * @enum {string}
             */
            kind: "thumb" | "page" | "poster";
            /** @description Of the page, from 1 */
            number: number;
            width: number;
            height: number;
        };
        FileView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description As named by the person who uploaded it, without folders and control characters
             * @example 與客戶進行業務互動
             */
            name: string;
            /** @description By content, not by name */
            mediaType: string;
            /** @description Bytes */
            size: number;
            /** @description Hexadecimal */
            sha256: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /**
             * @description quarantined: waits for the virus scanner, and nobody can read it · refused: its bytes are gone
             * @enum {string}
             */
            state: "quarantined" | "clean" | "refused";
            /** @description Made by and by; empty for what cannot be drawn */
            previews: components["schemas"]["FilePreview"][];
        };
        FileTicket: {
            /** @description Path on this server; answers with Range */
            url: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
        };
        FilePreviewLink: {
            /**
             * @description thumb: 320 px · page: up to 1600 px, the picture itself or a page of a PDF · poster: a frame
             * @enum {string}
             */
            kind: "thumb" | "page" | "poster";
            /** @description Of the page, from 1 */
            number: number;
            width: number;
            height: number;
            /** @description Path on this server, for five minutes */
            url: string;
        };
        UploadView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @description Bytes of the whole file */
            size: number;
            /** @description Bytes received so far */
            offset: number;
            /** @description Hexadecimal, of the whole file, as its owner said at the start */
            sha256: string;
            /** @enum {string} */
            state: "receiving" | "stored" | "refused" | "cancelled" | "expired";
            /** @description Once it is stored */
            file: components["schemas"]["FileView"] | null;
            /** @description Why it was refused: file.hash_mismatch, file.type_mismatch, file.type_refused */
            refusalCode: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Removed when nothing more has come until then
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string;
        };
        PlaceGiven: {
            line: number;
            column: number;
        };
        ReadingEditCreate: {
            /**
             * @description Kind of the item, as the reading shows it
             * @enum {string}
             */
            kind: "unit" | "element" | "indicator" | "output" | "knowledge" | "skill" | "attitude" | "guide_item" | "note";
            at: components["schemas"]["PlaceGiven"];
            /** @enum {string} */
            op: "set-text" | "move" | "place";
            /**
             * @description set-text: the text, or the title, instead
             * @example 依客戶需求說明產品特性
             */
            text?: string;
            /** @description move: the element that an indicator or output goes to */
            to?: components["schemas"]["PlaceGiven"];
            /** @description place: the item of the same list that it goes before; null: to the end */
            before?: components["schemas"]["PlaceGiven"] | null;
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        Person: {
            /**
             * Format: uuid
             * @description id of the member
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 陳冠宇 */
            displayName: string;
            /** @example 客服部 */
            department: string | null;
        };
        Review: {
            /** @enum {string} */
            step: "submitted" | "returned" | "published";
            /** @description Note when submitted, reason when returned; may be empty otherwise */
            note: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @description Version of the import that was looked at */
            version: number;
            /** @description sha256 over the canonical JSON of the reading, with decisions and edits, as it stood */
            contentSha256: string;
        };
        ImportEdition: {
            /**
             * Format: uuid
             * @description id of the release
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
        };
        ImportAbilities: {
            /** @description Decide findings and edit what was read */
            decide: boolean;
            /** @description Send to review; what is undecided stands in the way apart from that */
            submit: boolean;
            /** @description Send back from review */
            return: boolean;
            /** @description Whether this person may; what is undecided stands in the way apart from that */
            publish: boolean;
            discard: boolean;
            /** @description Whether somebody else may publish; without anybody else one person may do all of it */
            hasOtherAuthors: boolean;
        };
        PageSize: {
            /** @description Points */
            width: number;
            height: number;
        };
        Place: {
            line: number;
            column: number;
        };
        PrintedPlace: {
            at: components["schemas"]["Place"];
            /** @description UTF-16 units of the source text from there on */
            length: number;
            /** @description One a printed line: page from 1, then x, y, width and height in points from its top left */
            boxes: number[][];
        };
        ReadHead: {
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @example IIS5R0727 */
            code: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            version: string;
            level: number | null;
            domain: string | null;
            description: string | null;
        };
        ReadCoded: {
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            raw: string;
            noteRefs: number[];
            at: components["schemas"]["Place"];
        };
        ReadElement: {
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            noteRefs: number[];
            at: components["schemas"]["Place"];
            indicators: components["schemas"]["ReadCoded"][];
            outputs: components["schemas"]["ReadCoded"][];
        };
        ReadCompetenceItem: {
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            raw: string;
            noteRefs: number[];
            at: components["schemas"]["Place"];
            items: string[];
            /** @description Codes of the elements it stands beside */
            elements: string[];
        };
        ReadUnit: {
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            noteRefs: number[];
            at: components["schemas"]["Place"];
            elements: components["schemas"]["ReadElement"][];
            knowledge: components["schemas"]["ReadCompetenceItem"][];
            skills: components["schemas"]["ReadCompetenceItem"][];
        };
        ReadGuideSection: {
            /** @description criticalEvidence, contextAndResources, methods, support or other */
            kind: string;
            heading: string;
            introduction: string;
            items: components["schemas"]["ReadCoded"][];
            at: components["schemas"]["Place"];
        };
        ReadNote: {
            number: number | null;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            items: string[];
            at: components["schemas"]["Place"];
        };
        ReadText: {
            heading: string;
            lines: string[];
            at: components["schemas"]["Place"];
        };
        Reading: {
            standard: components["schemas"]["ReadHead"];
            units: components["schemas"]["ReadUnit"][];
            attitudes: components["schemas"]["ReadCoded"][];
            guide: components["schemas"]["ReadGuideSection"][];
            notes: components["schemas"]["ReadNote"][];
            entryRequirements: string[];
            other: components["schemas"]["ReadText"][];
        };
        Words: {
            "zh-TW": string;
            en: string;
        };
        FindingEffect: {
            /** @description move, to-indicator, to-output, set-code, set-text … as the reader names them */
            op: string;
            /** @description The item that changes */
            at: components["schemas"]["Place"] | null;
            /** @description move: the element it stands under while nothing is decided */
            from: components["schemas"]["Place"] | null;
            /** @description move: the element it goes to */
            to: components["schemas"]["Place"] | null;
            /**
             * @description Code it has then
             * @example IIS5R0727
             */
            code: string | null;
            /**
             * @description Text it has then
             * @example 依客戶需求說明產品特性
             */
            text: string | null;
        };
        ItemChoice: {
            id: string;
            effects: components["schemas"]["FindingEffect"][];
        };
        ItemChoices: {
            /** @example IIS5R0727 */
            code: string;
            choices: components["schemas"]["ItemChoice"][];
        };
        FindingChoice: {
            id: string;
            label: components["schemas"]["Words"];
            /** @description What the reading holds when this is chosen */
            effect: components["schemas"]["Words"] | null;
            /** @description Empty: the reading stays as it stands */
            effects: components["schemas"]["FindingEffect"][];
            /**
             * @description text, code: needs one of your own; per-item: needs one choice for each of `items`
             * @enum {string|null}
             */
            accepts: "text" | "code" | "per-item" | null;
            items: components["schemas"]["ItemChoices"][];
        };
        DecisionTaken: {
            choiceId: string;
            custom: (string | {
                [key: string]: string;
            }) | null;
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            decidedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            decidedAt: string;
            /** @description Taken over from an earlier import, where the same was found */
            carriedOver: boolean;
        };
        LookedThrough: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        Finding: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @description The same for the same finding when the document comes again */
            key: string;
            /** @enum {string} */
            grade: "decide" | "repaired" | "kept";
            /**
             * @description Kind of finding, such as indicator.row-disagrees
             * @example IIS5R0727
             */
            code: string;
            at: components["schemas"]["Place"];
            /** @description What stands in the document */
            seen: string;
            /** @description What the reading holds instead, or as well */
            proposed: string;
            message: components["schemas"]["Words"];
            /** @description Code of the item concerned */
            subject: string | null;
            choices: components["schemas"]["FindingChoice"][];
            decision: components["schemas"]["DecisionTaken"] | null;
            /** @description Who looked at a repaired or kept one */
            lookedThrough: components["schemas"]["LookedThrough"] | null;
            /** @description For If-Match when deciding */
            version: number;
        };
        ReadingEdit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @enum {string} */
            op: "set-text" | "move" | "place";
            /** @description set-text: the text before · move: code of the element · place: code of the item it stood before */
            before: string | null;
            /** @description The same, afterwards */
            after: string | null;
            /**
             * @description May be empty
             * @example 記到另一位受評者的單元。
             */
            reason: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @description Taken over from an earlier import, where the place says the same */
            carriedOver: boolean;
        };
        EditedItem: {
            /** @enum {string} */
            kind: "unit" | "element" | "indicator" | "output" | "knowledge" | "skill" | "attitude" | "guide_item" | "note";
            at: components["schemas"]["Place"];
            /** @description For If-Match when editing; an item that is not listed has version 0 */
            version: number;
            /** @description The wording as published */
            published: string;
            /** @description Those that stand, oldest first */
            edits: components["schemas"]["ReadingEdit"][];
        };
        SourceAccount: {
            characters: number;
            placed: number;
            /** @description Markup, repeated headers, wrap spaces */
            dropped: number;
        };
        ImportDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727v1.pdf */
            fileName: string;
            /**
             * @description By its content
             * @enum {string}
             */
            format: "text" | "html" | "pdf" | "docx" | "odt" | "xlsx" | "csv" | "json";
            /** @example IIS5R0727 */
            code: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @enum {string} */
            state: "open" | "in_review" | "published" | "discarded";
            /** @description Findings that still wait for a person */
            toDecide: number;
            decided: number;
            repaired: number;
            kept: number;
            /** @description Repaired and kept ones that nobody has looked through yet */
            toLook: number;
            /** @description The last step of its review */
            latestReview: components["schemas"]["Review"] | null;
            /**
             * @description What publishing does to the lineage: first of it, newer than what is in force, older, or published already
             * @enum {string}
             */
            standing: "first" | "newer" | "older" | "published";
            /** @description Published editions of the lineage, newest first */
            editions: components["schemas"]["ImportEdition"][];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string | null;
            /** @description For If-Match when publishing */
            version: number;
            abilities: components["schemas"]["ImportAbilities"];
            /**
             * Format: uuid
             * @description The document as it came; a ticket for it shows it
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            fileId: string;
            /** @description Null where the format has no pages */
            pages: components["schemas"]["PageSize"][] | null;
            /** @description In the order of the text; empty without pages */
            places: components["schemas"]["PrintedPlace"][];
            /** @description The text of the document, or the text form that it was laid out in */
            sourceText: string;
            reading: components["schemas"]["Reading"];
            findings: components["schemas"]["Finding"][];
            /** @description Items that a person has edited */
            edits: components["schemas"]["EditedItem"][];
            /** @description Oldest first */
            reviews: components["schemas"]["Review"][];
            account: components["schemas"]["SourceAccount"];
        };
        FindingVersion: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            version: number;
        };
        FindingsDecision: {
            /** @description Findings of one kind, as shown; all are decided or none */
            findings: components["schemas"]["FindingVersion"][];
            /** @description A choice that each of them offers and that asks for nothing more; null takes the decisions back */
            choiceId: string | null;
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        FindingsLookedThrough: {
            findingIds: string[];
            /** @description false: to be looked at again */
            lookedThrough: boolean;
        };
        ImportSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727v1.pdf */
            fileName: string;
            /**
             * @description By its content
             * @enum {string}
             */
            format: "text" | "html" | "pdf" | "docx" | "odt" | "xlsx" | "csv" | "json";
            /** @example IIS5R0727 */
            code: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @enum {string} */
            state: "open" | "in_review" | "published" | "discarded";
            /** @description Findings that still wait for a person */
            toDecide: number;
            decided: number;
            repaired: number;
            kept: number;
            /** @description Repaired and kept ones that nobody has looked through yet */
            toLook: number;
            /** @description The last step of its review */
            latestReview: components["schemas"]["Review"] | null;
            /**
             * @description What publishing does to the lineage: first of it, newer than what is in force, older, or published already
             * @enum {string}
             */
            standing: "first" | "newer" | "older" | "published";
            /** @description Published editions of the lineage, newest first */
            editions: components["schemas"]["ImportEdition"][];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string | null;
            /** @description For If-Match when publishing */
            version: number;
            abilities: components["schemas"]["ImportAbilities"];
        };
        PageOfImportSummary: {
            items: components["schemas"]["ImportSummary"][];
            nextCursor: string | null;
        };
        FindingDecision: {
            choiceId: string;
            /** @description The text, or one choice for each item, where the choice asks for it */
            custom?: string | {
                [key: string]: string;
            };
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        PublishOptions: {
            /**
             * @description false: rules and tools tied to the units of the edition in force stay there
             * @default true
             */
            follow: boolean;
        };
        FollowedToEdition: {
            rules: number;
            /** @description as drafts, to be looked through and put in use */
            tools: number;
            /** @description rules whose unit or target has no counterpart; they stay with the earlier edition */
            rulesLeft: number;
        };
        PublishedRelease: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description As published: IIS5R0727, BAS2421-003v2
             * @example IIS5R0727
             */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @description null: none is printed */
            level: number | null;
            domain: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
            unitCount: number;
            indicatorCount: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            publishedAt: string | null;
            followed: components["schemas"]["FollowedToEdition"];
        };
        TiedToEdition: {
            /** @description rules of evidence that differ for a unit or a target of it */
            rules: number;
            /** @description assessment tools, without those that are retired */
            tools: number;
        };
        ReviewRequest: {
            /** @description What the reviewer should know */
            note?: string;
        };
        ReviewReturn: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        ReleaseSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description As published: IIS5R0727, BAS2421-003v2
             * @example IIS5R0727
             */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @description null: none is printed */
            level: number | null;
            domain: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
            unitCount: number;
            indicatorCount: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            publishedAt: string | null;
        };
        PageOfReleaseSummary: {
            items: components["schemas"]["ReleaseSummary"][];
            nextCursor: string | null;
        };
        Classification: {
            /**
             * @description Label as printed: 職類別, 職業別, 行業別
             * @example 與客戶進行業務互動
             */
            name: string;
            value: string;
            /** @example IIS5R0727 */
            code: string | null;
        };
        LineageEntry: {
            version: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            state: string;
            note: string;
            /** @description As printed */
            date: string;
        };
        Indicator: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /**
             * @description Normalised, without note marks
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description As printed */
            raw: string;
            /** @description Numbers of the notes cited */
            noteRefs: string[];
        };
        Output: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        Element: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            noteRefs: string[];
            indicators: components["schemas"]["Indicator"][];
            outputs: components["schemas"]["Output"][];
        };
        OutlineLine: {
            depth: number;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        CompetenceItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @enum {string} */
            kind: "knowledge" | "skill" | "attitude";
            /** @example IIS5R0727 */
            code: string;
            printedCode: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            raw: string;
            items: string[];
            /** @description The items with their depth; only where they are nested */
            outline?: components["schemas"]["OutlineLine"][];
            /** @description Elements it stands beside; empty: it holds for the whole unit */
            elementIds: string[];
            noteRefs: string[];
        };
        Unit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            elements: components["schemas"]["Element"][];
            knowledge: components["schemas"]["CompetenceItem"][];
            skills: components["schemas"]["CompetenceItem"][];
        };
        GuideItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            raw: string;
        };
        AssessmentGuide: {
            criticalEvidence: components["schemas"]["GuideItem"][];
            contextAndResources: components["schemas"]["GuideItem"][];
            methods: components["schemas"]["GuideItem"][];
            support: components["schemas"]["GuideItem"][];
        };
        GuideHeading: {
            /** @description Section of the assessment guide */
            section: string;
            /** @description As printed */
            heading: string;
            /** @description Opening line before the list; may be empty */
            introduction: string;
        };
        NoteCitation: {
            /** @description unit, element, indicator, output, knowledge, skill, attitude or guide_item */
            kind: string;
            /** @example IIS5R0727 */
            code: string;
        };
        StandardNote: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: string | null;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            items: string[];
            outline?: components["schemas"]["OutlineLine"][];
            citedBy: components["schemas"]["NoteCitation"][];
        };
        OtherText: {
            heading: string;
            lines: string[];
        };
        ReleaseEdition: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            version: string;
            /**
             * @description A name may change within a lineage
             * @example 與客戶進行業務互動
             */
            name: string;
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            publishedAt: string;
        };
        ReleaseEdit: {
            /** @enum {string} */
            kind: "unit" | "element" | "indicator" | "output" | "knowledge" | "skill" | "attitude" | "guide_item" | "note";
            /** @description Code of the unit; null for the whole standard */
            unit: string | null;
            /**
             * @description Number of a note; may be empty
             * @example IIS5R0727
             */
            code: string;
            /**
             * @description As it stands in the release
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description The published wording, where it was changed */
            published: string | null;
            /** @description Element it is published under, where it was moved */
            movedFrom: string | null;
            reordered: boolean;
            reasons: string[];
        };
        ReleaseWithdrawal: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        ReleaseSource: {
            /** @example IIS5R0727v1.pdf */
            fileName: string;
            sha256: string;
        };
        ReleaseDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description As published: IIS5R0727, BAS2421-003v2
             * @example IIS5R0727
             */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /** @enum {string} */
            kind: "unit" | "occupation";
            /** @description null: none is printed */
            level: number | null;
            domain: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
            unitCount: number;
            indicatorCount: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            publishedAt: string | null;
            description: string | null;
            classification: components["schemas"]["Classification"][];
            lineage: components["schemas"]["LineageEntry"][];
            updates: string[];
            entryRequirements: string[];
            units: components["schemas"]["Unit"][];
            attitudes: components["schemas"]["CompetenceItem"][];
            assessmentGuide: components["schemas"]["AssessmentGuide"];
            guideHeadings: components["schemas"]["GuideHeading"][];
            notes: components["schemas"]["StandardNote"][];
            otherTexts: components["schemas"]["OtherText"][];
            /** @description This and every other published edition of the lineage, newest first */
            editions: components["schemas"]["ReleaseEdition"][];
            /** @description Where a person edited what the document says */
            edits: components["schemas"]["ReleaseEdit"][];
            withdrawal: components["schemas"]["ReleaseWithdrawal"] | null;
            source: components["schemas"]["ReleaseSource"] | null;
            publishedBy: components["schemas"]["Person"] | null;
            /** @description sha256 over the canonical JSON of the published text */
            contentSha256: string | null;
        };
        ReleaseWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        UnitSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            releaseCode: string;
            releaseName: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            indicatorCount: number;
            criticalCount: number;
        };
        PageOfUnitSummary: {
            items: components["schemas"]["UnitSummary"][];
            nextCursor: string | null;
        };
        ReleaseLineage: {
            /** @description The release that was asked about */
            release: components["schemas"]["ReleaseEdition"];
            /** @description The other editions of the same standard, newest first; under whatever code and name */
            editions: components["schemas"]["ReleaseEdition"][];
        };
        ChangeCounts: {
            unchanged: number;
            /** @description Same wording and place, another code */
            recoded: number;
            /** @description Same wording under another element or unit */
            moved: number;
            reworded: number;
            moved_reworded: number;
            added: number;
            removed: number;
        };
        ComparedSide: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /**
             * @description Title or wording; sub-items on lines of their own
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /**
             * Format: uuid
             * @description Its element or unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            parentId: string | null;
            unitCode: string | null;
            elementCode: string | null;
        };
        DiffRun: {
            /** @enum {string} */
            kind: "same" | "removed" | "added";
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        ComparedItem: {
            /** @enum {string} */
            kind: "unit" | "element" | "indicator" | "output" | "knowledge" | "skill" | "attitude" | "critical_evidence" | "context_and_resources" | "method" | "support" | "note";
            /** @enum {string} */
            change: "unchanged" | "recoded" | "moved" | "reworded" | "moved_reworded" | "added" | "removed";
            /** @description How like the wordings are; 1: the same */
            similarity: number;
            /** @description null: added */
            before: components["schemas"]["ComparedSide"] | null;
            /** @description null: removed */
            after: components["schemas"]["ComparedSide"] | null;
            /** @description Word by word where both are there and worded differently, otherwise empty. same and removed together are the old wording, same and added the new one. */
            runs: components["schemas"]["DiffRun"][];
        };
        ReleaseComparison: {
            before: components["schemas"]["ReleaseEdition"];
            after: components["schemas"]["ReleaseEdition"];
            counts: components["schemas"]["ChangeCounts"];
            /** @description By kind, units and elements first, and within a kind in the order of the newer release; every item of either release stands in exactly one entry. */
            items: components["schemas"]["ComparedItem"][];
        };
        SearchHit: {
            /** @enum {string} */
            kind: "standard" | "unit" | "element" | "indicator" | "knowledge" | "skill" | "attitude";
            /**
             * Format: uuid
             * @description Of the unit, element, indicator …; of a standard its release
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            releaseCode: string;
            releaseName: string;
            /** @enum {string} */
            releaseState: "published" | "superseded" | "withdrawn";
            unitCode: string | null;
            elementCode: string | null;
            /** @example IIS5R0727 */
            code: string;
            /**
             * @description Title or text, as published
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description Where it was hit: [start, end) in UTF-16 units of `text` */
            marks: number[][];
            /** @description The line below the text that was hit: a sub-item, a description */
            line: string | null;
            /** @description As `marks`, of `line` */
            lineMarks: number[][];
        };
        SearchCount: {
            /** @enum {string} */
            kind: "standard" | "unit" | "element" | "indicator" | "knowledge" | "skill" | "attitude";
            count: number;
        };
        SearchAnswer: {
            /** @description Current editions first, then what begins with the words; by kind */
            items: components["schemas"]["SearchHit"][];
            /** @description Of every kind, whichever was asked for */
            counts: components["schemas"]["SearchCount"][];
            /** @description Only when a kind was asked for */
            nextCursor: string | null;
        };
        ToolRelease: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
        };
        /** @enum {string} */
        ToolKind: "observation_checklist" | "question_set" | "document_review" | "third_party_form";
        /** @enum {string} */
        ToolState: "draft" | "in_use" | "retired";
        ToolVersion: {
            /**
             * Format: uuid
             * @description What evidence names
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            lineCount: number;
            /** @description sha256 over the canonical JSON of kind, basis and lines without their ids */
            contentSha256: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
        };
        /** @enum {string} */
        Method: "direct_observation" | "document_review" | "oral_questioning" | "written_questioning" | "third_party_report" | "stakeholder_feedback" | "product_portfolio" | "simulation" | "prior_learning";
        ToolBasis: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            guideItemId: string;
            method: components["schemas"]["Method"];
        };
        /** @enum {string} */
        ToolTargetKind: "indicator" | "guide_item" | "competence_item";
        ToolTarget: {
            kind: components["schemas"]["ToolTargetKind"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
        };
        ToolLine: {
            /**
             * Format: uuid
             * @description Of this line of this version; never another
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            elementId: string | null;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            hint: string;
            expected: string;
            targets: components["schemas"]["ToolTarget"][];
        };
        ToolVersionDetail: {
            /**
             * Format: uuid
             * @description What evidence names
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            lineCount: number;
            /** @description sha256 over the canonical JSON of kind, basis and lines without their ids */
            contentSha256: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            basis: components["schemas"]["ToolBasis"][];
            lines: components["schemas"]["ToolLine"][];
        };
        AssessmentTool: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            kind: components["schemas"]["ToolKind"];
            state: components["schemas"]["ToolState"];
            /** @description For If-Match */
            version: number;
            /** @description The version that is used, or was used last */
            inUse: components["schemas"]["ToolVersion"] | null;
            /** @description The newest; a draft where it is not the one in use */
            latest: components["schemas"]["ToolVersionDetail"];
        };
        ToolAbilities: {
            edit: boolean;
        };
        UnitTools: {
            release: components["schemas"]["ToolRelease"];
            unit: components["schemas"]["Unit"];
            assessmentGuide: components["schemas"]["AssessmentGuide"];
            /** @description At most one of a kind; none before they are proposed */
            tools: components["schemas"]["AssessmentTool"][];
            /** @description Indicators and critical evidence that no line of a tool, retired ones left out, is tied to */
            gaps: string[];
            abilities: components["schemas"]["ToolAbilities"];
        };
        ToolVersions: {
            /** @description Newest first */
            items: components["schemas"]["ToolVersion"][];
        };
        ToolLineDraft: {
            /**
             * Format: uuid
             * @description null: the unit as a whole
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            elementId: string | null;
            /**
             * @description What is observed, asked, looked for
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description Occasion, follow-up question, which document, whom to ask */
            hint: string;
            /** @description What good looks like */
            expected: string;
            targets: components["schemas"]["ToolTarget"][];
        };
        ToolDraft: {
            /** @description In their order */
            lines: components["schemas"]["ToolLineDraft"][];
        };
        Wording: {
            version: number;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            translator: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            translatedAt: string;
            checkedBy: components["schemas"]["Person"] | null;
        };
        NewestWording: {
            version: number;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            translator: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            translatedAt: string;
            checkedBy: components["schemas"]["Person"] | null;
            /** @enum {string} */
            state: "draft" | "checked" | "in_use" | "withdrawn";
        };
        TranslationLine: {
            /** @enum {string} */
            sourceKind: "release" | "unit" | "element" | "indicator" | "output" | "knowledge" | "skill" | "attitude" | "guide_item" | "note";
            /**
             * Format: uuid
             * @description Of the indicator, element …; of the name of the standard its release
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            sourceId: string;
            /** @description 0: the text or title; 1 and on: its sub-items */
            part: number;
            /** @description What readers see beside the published text */
            inUse: components["schemas"]["Wording"] | null;
            /** @description What authors work on; null for everybody else */
            newest: components["schemas"]["NewestWording"] | null;
        };
        Translations: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            /** @enum {string} */
            locale: "en";
            lines: components["schemas"]["TranslationLine"][];
        };
        TranslationWrite: {
            /**
             * @default en
             * @enum {string}
             */
            locale: "en";
            part: number;
            /**
             * @description Not the published wording, and shown as such
             * @example 依客戶需求說明產品特性
             */
            text: string;
        };
        LineNamed: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            sourceId: string;
            part: number;
            /** @description The wording as shown */
            version: number;
        };
        TranslationDecide: {
            /**
             * @default en
             * @enum {string}
             */
            locale: "en";
            /** @enum {string} */
            decision: "check" | "use" | "withdraw";
            lines: components["schemas"]["LineNamed"][];
        };
        /** @enum {string} */
        EnrolmentState: "planned" | "in_progress" | "ready_to_decide" | "decided" | "signed" | "withdrawn";
        EnrolmentUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            releaseCode: string;
            releaseName: string;
            releaseVersion: string;
            /**
             * @description Work goes on under a release that is no longer in force
             * @enum {string}
             */
            releaseState: "draft" | "published" | "superseded" | "withdrawn";
        };
        CoverageSummary: {
            indicatorsCovered: number;
            indicatorsTotal: number;
            criticalCovered: number;
            criticalTotal: number;
            /** @description targets with evidence that waits for a judgement */
            toJudge: number;
            /**
             * @description one letter an indicator, elements parted by a space
             * @example ccc cpj
             */
            indicatorStrip: string;
            /** @example cpn */
            criticalStrip: string;
        };
        EnrolmentAbilities: {
            observe: boolean;
            ask: boolean;
            judge: boolean;
            upload: boolean;
            request: boolean;
            decide: boolean;
            sign: boolean;
            return: boolean;
            edit: boolean;
            withdraw: boolean;
            readAudit: boolean;
            readEvidence: boolean;
        };
        EnrolmentSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            coverage: components["schemas"]["CoverageSummary"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            lastActivityAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description the value of ETag and If-Match */
            version: number;
            abilities: components["schemas"]["EnrolmentAbilities"];
        };
        EnrolmentPage: {
            items: components["schemas"]["EnrolmentSummary"][];
            nextCursor: string | null;
        };
        EnrolmentCreate: {
            candidateIds: string[];
            /**
             * Format: uuid
             * @description a unit of a published release
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            assessorId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supervisorId: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn?: string;
            /** @description true: enrols the others when some cannot be, and says who was not */
            skipRefused?: boolean;
        };
        RefusedCandidate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            candidateId: string;
            /**
             * @description open enrolment on the unit · does not hold the role · no active member of the organisation
             * @enum {string}
             */
            reason: "enrolled" | "role" | "unknown";
            /**
             * Format: uuid
             * @description the one that is open
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
        };
        EnrolmentsCreated: {
            items: components["schemas"]["EnrolmentSummary"][];
            /** @description who was not enrolled; empty without skipRefused */
            skipped: components["schemas"]["RefusedCandidate"][];
        };
        EnrolmentUpdate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            assessorId?: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supervisorId?: string;
            /**
             * Format: date
             * @description null takes the date away
             * @example 2026-03-11
             */
            dueOn?: string | null;
        };
        EnrolmentWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        EvidenceRequestCreate: {
            /**
             * Format: uuid
             * @description an indicator or a critical evidence item of the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            message: string;
        };
        EvidenceRequest: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            targetCode: string;
            /** @description empty for those who see only that something was asked */
            message: string;
            requestedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            closedAt: string | null;
        };
        OpenWork: {
            /** @description they assess these; what is due first comes first */
            assessing: components["schemas"]["EnrolmentSummary"][];
            /** @description they sign these */
            supervising: components["schemas"]["EnrolmentSummary"][];
            /** @description their own, as candidate */
            own: components["schemas"]["EnrolmentSummary"][];
            /** @description open enrolments in all, also beyond those listed */
            count: number;
            /** @description claims that wait to be judged; they go along with the units */
            toJudge: number;
            /** @description units that wait for their signature */
            toSign: number;
            /** @description requests for evidence without an answer */
            requests: number;
            /** @description lines of assessment plans */
            planItems: number;
            /** @description third parties who were asked and have not answered */
            invitations: number;
            /** @description imports they began; any other author goes on with them */
            imports: number;
        };
        HandedUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @enum {string} */
            as: "assessor" | "supervisor";
            /**
             * Format: uuid
             * @description who takes it on
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
        };
        HandOver: {
            units: components["schemas"]["HandedUnit"][];
        };
        HandedOver: {
            member: components["schemas"]["Member"];
            handedOver: number;
            withdrawn: number;
            /** @description open enrolments that still name the member */
            open: number;
        };
        Leave: {
            units: components["schemas"]["HandedUnit"][];
            /** @description why the member's own enrolments as candidate are withdrawn; absent: they are not */
            withdrawOwnReason?: string;
            /** @description why the rest stays open in their name */
            keepOpenReason?: string;
        };
        PlanShare: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        PlanAcknowledgement: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @example 說得清楚。 */
            remark: string;
        };
        /** @enum {string} */
        PlanPerformer: "assessor" | "candidate" | "third_party";
        PlanTool: {
            kind: components["schemas"]["ToolKind"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            number: number;
        };
        /** @enum {string} */
        PlanItemState: "done" | "started" | "open";
        /** @enum {string} */
        PlanTargetState: "satisfactory" | "to_judge" | "not_yet" | "none";
        PlanTargetProgress: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            state: components["schemas"]["PlanTargetState"];
        };
        PlanItemProgress: {
            state: components["schemas"]["PlanItemState"];
            /** @description Targets judged satisfactory by this method */
            satisfactory: number;
            /** @description Its day has gone by, in the time zone of the organisation */
            overdue: boolean;
            /** @description In the order of the item's targets */
            targets: components["schemas"]["PlanTargetProgress"][];
        };
        PlanItem: {
            method: components["schemas"]["Method"];
            /**
             * Format: uuid
             * @description A version of the tool that carries the method out; null: none yet, or none needed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId: string | null;
            targets: string[];
            /** @description Items of the unit's guide that name the method */
            basis: string[];
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            performer: components["schemas"]["PlanPerformer"];
            /** @description Empty: the person the enrolment names */
            performerName: string;
            /** @description Where, under which conditions, what to bring */
            instructions: string;
            /**
             * Format: uuid
             * @description Of this item of this version; never another
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            toolKind: components["schemas"]["ToolKind"];
            tool: components["schemas"]["PlanTool"] | null;
            progress: components["schemas"]["PlanItemProgress"];
        };
        PlanVersion: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            note: string;
            itemCount: number;
            /** @description sha256 over the canonical JSON of note and items without their ids */
            contentSha256: string;
            madeBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string;
            /** @description null: a draft, which the candidate does not see */
            shared: components["schemas"]["PlanShare"] | null;
            acknowledged: components["schemas"]["PlanAcknowledgement"] | null;
            /** @description Code of the earlier edition under which it was made, where it was carried over */
            carriedFrom: string | null;
            items: components["schemas"]["PlanItem"][];
        };
        PlanVersionHead: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            note: string;
            itemCount: number;
            /** @description sha256 over the canonical JSON of note and items without their ids */
            contentSha256: string;
            madeBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string;
            /** @description null: a draft, which the candidate does not see */
            shared: components["schemas"]["PlanShare"] | null;
            acknowledged: components["schemas"]["PlanAcknowledgement"] | null;
            /** @description Code of the earlier edition under which it was made, where it was carried over */
            carriedFrom: string | null;
        };
        /** @enum {string} */
        TargetKind: "indicator" | "critical_evidence";
        PlanTarget: {
            kind: components["schemas"]["TargetKind"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @description Pieces of evidence its rule asks for */
            pieces: number;
            /** @description Different methods its rule asks for */
            methods: number;
            /** @description Methods its rule wants each of */
            methodsAllOf: ("direct_observation" | "document_review" | "oral_questioning" | "written_questioning" | "third_party_report" | "stakeholder_feedback" | "product_portfolio" | "simulation" | "prior_learning")[];
            /** @description Methods its rule wants one of */
            methodsAnyOf: ("direct_observation" | "document_review" | "oral_questioning" | "written_questioning" | "third_party_report" | "stakeholder_feedback" | "product_portfolio" | "simulation" | "prior_learning")[];
        };
        PlanShortfall: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @enum {string} */
            rule: "pieces" | "methods" | "methodsAllOf" | "methodsAnyOf";
            have: number;
            need: number;
            /** @description Methods that would help: each of them for methodsAllOf, one of them for methodsAnyOf; else empty */
            lacking: ("direct_observation" | "document_review" | "oral_questioning" | "written_questioning" | "third_party_report" | "stakeholder_feedback" | "product_portfolio" | "simulation" | "prior_learning")[];
        };
        PlanAbilities: {
            edit: boolean;
            acknowledge: boolean;
            readAdjustments: boolean;
            recordAdjustments: boolean;
            readSelfAssessment: boolean;
        };
        AssessmentPlan: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description For If-Match: number of the newest version the reader sees, 0 when there is none */
            number: number;
            version: components["schemas"]["PlanVersion"] | null;
            /** @description Newest first, at most 50 */
            versions: components["schemas"]["PlanVersionHead"][];
            /** @description All that is to be shown, with what each needs */
            targets: components["schemas"]["PlanTarget"][];
            shortfalls: components["schemas"]["PlanShortfall"][];
            /** @description Tools of the unit that are in use; empty for who may not edit */
            tools: components["schemas"]["PlanTool"][];
            /**
             * Format: date
             * @description Today in the time zone of the organisation
             * @example 2026-03-11
             */
            today: string;
            abilities: components["schemas"]["PlanAbilities"];
        };
        PlanItemDraft: {
            method: components["schemas"]["Method"];
            /**
             * Format: uuid
             * @description A version of the tool that carries the method out; null: none yet, or none needed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId: string | null;
            targets: string[];
            /** @description Items of the unit's guide that name the method */
            basis: string[];
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            performer: components["schemas"]["PlanPerformer"];
            /** @description Empty: the person the enrolment names */
            performerName: string;
            /** @description Where, under which conditions, what to bring */
            instructions: string;
        };
        PlanProposal: {
            items: components["schemas"]["PlanItemDraft"][];
        };
        PlanDraft: {
            /** @description In their order */
            items: components["schemas"]["PlanItemDraft"][];
            /** @description To the candidate: what the plan as a whole wants said */
            note: string;
        };
        PlanAcknowledge: {
            /**
             * @description What the candidate has to say about the plan; may be empty
             * @example 說得清楚。
             */
            remark: string;
        };
        /** @enum {string} */
        AdjustmentReason: "disability" | "health" | "language" | "care" | "work_arrangement" | "belief" | "other";
        /** @enum {string} */
        AdjustmentState: "current" | "coming" | "past" | "ended";
        ReasonableAdjustment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            reason: components["schemas"]["AdjustmentReason"];
            adjusted: string;
            unchanged: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            validUntil: string | null;
            agreedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            agreedAt: string;
            state: components["schemas"]["AdjustmentState"];
            /** @description Why it was ended; empty otherwise */
            endedBecause: string;
            /** @description Earlier rows in whose place it stands */
            earlier: number;
            /** @description Code of the earlier edition under which it was agreed, where it was carried over */
            carriedFrom: string | null;
        };
        Adjustments: {
            /** @description Those that nothing supersedes, newest first */
            items: components["schemas"]["ReasonableAdjustment"][];
            mayRecord: boolean;
        };
        AdjustmentCreate: {
            reason: components["schemas"]["AdjustmentReason"];
            /** @description What is done in another way */
            adjusted: string;
            /** @description What is asked for all the same: the standard is not adjusted */
            unchanged: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            validFrom: string;
            /**
             * Format: date
             * @description null: until the enrolment ends
             * @example 2026-03-11
             */
            validUntil: string | null;
            /**
             * Format: uuid
             * @description The adjustment in whose place this one stands
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supersedesId?: string | null;
        };
        AdjustmentEnd: {
            because: string;
        };
        /** @enum {string} */
        SelfRating: "alone" | "with_help" | "not_yet" | "never";
        SelfRatingEvidence: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            method: components["schemas"]["Method"];
        };
        SelfRatingView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            rating: components["schemas"]["SelfRating"];
            note: string;
            evidence: components["schemas"]["SelfRatingEvidence"][];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            ratedAt: string;
            /** @description Code of the earlier edition under which it was said, where it was carried over */
            carriedFrom: string | null;
        };
        SelfAssessment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description The latest of each target that was rated */
            ratings: components["schemas"]["SelfRatingView"][];
            /** @description May say more */
            mayWrite: boolean;
        };
        SelfRatingGiven: {
            /**
             * Format: uuid
             * @description an indicator or a critical evidence item of the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            rating: components["schemas"]["SelfRating"];
            /** @description Evidence the candidate has or could bring; may be empty */
            note: string;
            /** @description Pieces of the candidate's own that it points at; nothing is claimed by it */
            evidenceIds: string[];
        };
        SelfAssessmentSave: {
            /** @description One a target */
            ratings: components["schemas"]["SelfRatingGiven"][];
        };
        /** @enum {string} */
        AuthenticityMeans: "witnessed" | "declared" | "questioned" | "source_checked" | "identity_email" | "identity_telephone" | "identity_in_person";
        AuthenticityRule: {
            means: components["schemas"]["AuthenticityMeans"][];
            atLeast: number;
        };
        TargetRules: {
            /** @description different occasions */
            occasions?: number;
            /** @description each must be among the methods */
            methodsAllOf?: components["schemas"]["Method"][];
            /** @description at least one must be among the methods */
            methodsAnyOf?: components["schemas"]["Method"][];
            /** @description how authenticity must be confirmed; null: the assessor's mark suffices */
            authenticity?: components["schemas"]["AuthenticityRule"] | null;
            /** @description at least one piece must come from a real workplace */
            workplace?: boolean;
            pieces: number;
            methods: number;
            maxAgeMonths: number | null;
        };
        EvidenceRules: {
            indicator: components["schemas"]["TargetRules"];
            criticalEvidence: components["schemas"]["TargetRules"];
        };
        OwnTargetRules: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            rules: components["schemas"]["TargetRules"];
        };
        /** @enum {string} */
        TargetStatus: "covered" | "partly" | "to_judge" | "not_yet" | "expired" | "none";
        /** @enum {string} */
        ReasonRule: "none" | "not_seen" | "pieces" | "occasions" | "methods" | "methods_all" | "methods_any" | "workplace" | "pending" | "not_yet" | "expired" | "valid" | "authentic" | "current" | "authenticity";
        Reason: {
            rule: components["schemas"]["ReasonRule"];
            /** @description pieces, occasions and methods: how many there are */
            have?: number;
            /** @description pieces, occasions, methods, and means of authenticity: how many are needed */
            need?: number;
            /** @description how many pieces of evidence it concerns */
            count?: number;
            /**
             * Format: date
             * @description expired: when the newest of them happened
             * @example 2026-03-11
             */
            on?: string;
            /**
             * Format: date
             * @description pending: since when the oldest of them waits
             * @example 2026-03-11
             */
            since?: string;
            /** @description methods_all: those that are missing · methods_any: those of which one would do */
            methods?: components["schemas"]["Method"][];
            /** @description authenticity: the means that suffice */
            means?: components["schemas"]["AuthenticityMeans"][];
        };
        TargetState: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            elementCode: string | null;
            /** @description from 0, in the order of the standard, for each kind */
            position: number;
            status: components["schemas"]["TargetStatus"];
            /** @description pieces claimed for it, judged or not */
            evidenceCount: number;
            /** @description empty exactly when it is covered */
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date
             * @description the first day on which time alone changes status or reasons
             * @example 2026-03-11
             */
            expiresOn: string | null;
        };
        Coverage: {
            indicatorsCovered: number;
            indicatorsTotal: number;
            criticalCovered: number;
            criticalTotal: number;
            /** @description targets with evidence that waits for a judgement */
            toJudge: number;
            /**
             * @description one letter an indicator, elements parted by a space
             * @example ccc cpj
             */
            indicatorStrip: string;
            /** @example cpn */
            criticalStrip: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description the version of the rules of evidence that made these states */
            ruleVersion: number;
            /** @description what holds in this unit */
            rules: components["schemas"]["EvidenceRules"];
            /** @description targets of which more, less or something else is asked than `rules` says for their kind */
            targetRules: components["schemas"]["OwnTargetRules"][];
            /** @description how many days before evidence grows too old people are told */
            warnDays: number;
            /** @description every target is covered: competent may be decided */
            decidable: boolean;
            targets: components["schemas"]["TargetState"][];
        };
        /** @enum {string} */
        RuleScope: "standard" | "unit" | "target";
        PartialTargetRules: {
            /** @description different occasions */
            occasions?: number;
            /** @description each must be among the methods */
            methodsAllOf?: components["schemas"]["Method"][];
            /** @description at least one must be among the methods */
            methodsAnyOf?: components["schemas"]["Method"][];
            /** @description how authenticity must be confirmed; null: the assessor's mark suffices */
            authenticity?: components["schemas"]["AuthenticityRule"] | null;
            /** @description at least one piece must come from a real workplace */
            workplace?: boolean;
            pieces?: number;
            methods?: number;
            maxAgeMonths?: number | null;
        };
        RuleOverride: {
            scope: components["schemas"]["RuleScope"];
            /**
             * Format: uuid
             * @description of the standard, of the unit, or of the target
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @description whose rules these are */
            kind: components["schemas"]["TargetKind"];
            /** @description what is absent is inherited */
            rules: components["schemas"]["PartialTargetRules"];
        };
        RuleSet: {
            indicator: components["schemas"]["TargetRules"];
            criticalEvidence: components["schemas"]["TargetRules"];
            overrides: components["schemas"]["RuleOverride"][];
            /** @description how many days before evidence grows too old people are told */
            warnDays: number;
        };
        RulePlace: {
            scope: components["schemas"]["RuleScope"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /**
             * @description the name of the standard, the title of the unit, the text of the target
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            standardId: string;
            standardCode: string;
            standardName: string;
            /**
             * Format: uuid
             * @description null for a standard
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string | null;
            unitCode: string | null;
            unitTitle: string | null;
        };
        RulesOfEvidence: {
            version: number;
            rules: components["schemas"]["RuleSet"];
            /**
             * @description null for the version an organisation begins with
             * @example 記到另一位受評者的單元。
             */
            reason: string | null;
            createdBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description enrolments that are neither signed nor withdrawn */
            open: number;
            /** @description how many of them still go by an older version */
            behind: number;
            /** @description what the overrides are about */
            places: components["schemas"]["RulePlace"][];
        };
        RuleVersion: {
            version: number;
            rules: components["schemas"]["RuleSet"];
            /**
             * @description null for the version an organisation begins with
             * @example 記到另一位受評者的單元。
             */
            reason: string | null;
            createdBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
        };
        RuleHistory: {
            /** @description newest first, at most 100 */
            items: components["schemas"]["RuleVersion"][];
            /** @description what any of their overrides is about */
            places: components["schemas"]["RulePlace"][];
        };
        UnitTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        RuledUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            standardId: string;
            standardCode: string;
            standardName: string;
            releaseVersion: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            unitCode: string;
            unitTitle: string;
            targets: components["schemas"]["UnitTarget"][];
        };
        RuledUnits: {
            /** @description of published standards, at most 500 */
            units: components["schemas"]["RuledUnit"][];
            /** @description there are more: they are found by q */
            more: boolean;
        };
        RulesPropose: {
            rules: components["schemas"]["RuleSet"];
        };
        EnrolmentEffect: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @example 林佳穎 */
            candidateName: string;
            unitCode: string;
            unitTitle: string;
            /** @description codes of targets that would not be covered any more */
            lost: string[];
            /** @description codes of targets that would be covered */
            gained: string[];
            /** @description everything is covered now, and would not be */
            noLongerReady: boolean;
        };
        RuleEffect: {
            /** @description open enrolments */
            open: number;
            /** @description open enrolments of which something else would be asked */
            concerned: number;
            /** @description how many of those were looked at; the newest first */
            examined: number;
            /** @description targets covered now that would not be */
            targetsLost: number;
            /** @description targets that would be covered and are not now */
            targetsGained: number;
            /** @description enrolments with a target that would not be covered any more */
            enrolmentsLosing: number;
            /** @description enrolments with a target that would be covered */
            enrolmentsGaining: number;
            /** @description enrolments with everything covered now that would lack something */
            noLongerReady: number;
            /** @description those that change most, at most 50; empty for who may not see enrolments */
            enrolments: components["schemas"]["EnrolmentEffect"][];
        };
        RulesChange: {
            rules: components["schemas"]["RuleSet"];
            /**
             * @description why; kept with the version
             * @example 記到另一位受評者的單元。
             */
            reason: string;
        };
        /** @enum {string} */
        Verdict: "satisfactory" | "not_yet" | "not_seen";
        JudgedTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            verdict: components["schemas"]["Verdict"];
            /** @example 說得清楚。 */
            remark?: string;
        };
        MarksCreate: {
            /** @description it proves what it is said to prove */
            valid: boolean;
            /** @description it is the candidate's own */
            authentic: boolean;
            /** @description it shows what the candidate can do now */
            current: boolean;
        };
        EvidenceCreate: {
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: date-time
             * @description when it happened; not in the future
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /** @example 信義門市 */
            place?: string;
            context?: string;
            durationMinutes?: number;
            /** @example 先確認議程，再說明方案的差異。 */
            narrative?: string;
            /** @description own uploads */
            fileIds?: string[];
            method: components["schemas"]["Method"];
            /** @description of the method, in its newest version */
            detail: {
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                setting: "workplace" | "simulated";
                occasion?: string | null;
                conditions?: string | null;
                othersPresent?: string | null;
                checklist?: {
                    line: string;
                    seen: boolean;
                    targetIds?: string[];
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                documents: {
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    /** @enum {string} */
                    kind: "indicator_report" | "strategy" | "risk_assessment" | "negotiated_terms" | "plan" | "report" | "record" | "correspondence" | "other";
                    author?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    datedOn?: string | null;
                    /** @enum {string} */
                    form: "original" | "copy" | "electronic";
                    finding?: string | null;
                    targetIds?: string[];
                }[];
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string|null} */
                mode?: "in_person" | "video" | "telephone" | null;
                questions: {
                    question: string;
                    expectedAnswer?: string | null;
                    targetIds?: string[];
                    competenceItemIds?: string[];
                    /** @enum {string} */
                    verdict: "satisfactory" | "not_yet";
                    /** @example 說得清楚。 */
                    remark?: string | null;
                    answer: string;
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                paper: string;
                /** @enum {string} */
                supervision: "supervised" | "unsupervised";
                openBook: boolean;
                minutesAllowed?: number | null;
                questions: {
                    question: string;
                    expectedAnswer?: string | null;
                    targetIds?: string[];
                    competenceItemIds?: string[];
                    /** @enum {string} */
                    verdict: "satisfactory" | "not_yet";
                    /** @example 說得清楚。 */
                    remark?: string | null;
                    answer?: string | null;
                    points?: number | null;
                    maxPoints?: number | null;
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                respondent: {
                    /** @example 與客戶進行業務互動 */
                    name: string;
                    position?: string | null;
                    organisation?: string | null;
                    /** @enum {string} */
                    relationship: "supervisor" | "colleague" | "subordinate" | "customer" | "supplier" | "partner" | "trainer" | "other";
                    relationshipNote?: string | null;
                    knownSince?: string | null;
                };
                conflictOfInterest: {
                    declared: boolean;
                    explanation?: string | null;
                };
                identity: {
                    means?: ("identity_email" | "identity_telephone" | "identity_in_person")[];
                    note?: string | null;
                };
                collected: {
                    /** @enum {string} */
                    way: "link" | "paper" | "telephone" | "email" | "in_person";
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    on: string;
                };
                answers: {
                    question: string;
                    /** @enum {string|null} */
                    rating?: "always" | "mostly" | "sometimes" | "not" | "not_seen" | null;
                    answer?: string | null;
                    targetIds?: string[];
                }[];
                statement?: string | null;
                /**
                 * Format: uuid
                 * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
                 */
                invitationId?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                respondent: {
                    /** @example 與客戶進行業務互動 */
                    name: string;
                    position?: string | null;
                    organisation?: string | null;
                    /** @enum {string} */
                    relationship: "supervisor" | "colleague" | "subordinate" | "customer" | "supplier" | "partner" | "trainer" | "other";
                    relationshipNote?: string | null;
                    knownSince?: string | null;
                };
                conflictOfInterest: {
                    declared: boolean;
                    explanation?: string | null;
                };
                identity: {
                    means?: ("identity_email" | "identity_telephone" | "identity_in_person")[];
                    note?: string | null;
                };
                collected: {
                    /** @enum {string} */
                    way: "link" | "paper" | "telephone" | "email" | "in_person";
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    on: string;
                };
                answers: {
                    question: string;
                    /** @enum {string|null} */
                    rating?: "always" | "mostly" | "sometimes" | "not" | "not_seen" | null;
                    answer?: string | null;
                    targetIds?: string[];
                }[];
                statement?: string | null;
                /**
                 * Format: uuid
                 * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
                 */
                invitationId?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                kind: "product" | "portfolio" | "project" | "performance";
                product: string;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeFrom?: string | null;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeTo?: string | null;
                /** @enum {string} */
                share: "sole" | "team";
                contribution?: string | null;
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                scenario: string;
                simulated: string;
                deviations?: string | null;
                equipment?: string | null;
                /** @enum {string} */
                assessorRole: "observer" | "role_player" | "facilitator";
                roleNote?: string | null;
                checklist?: {
                    line: string;
                    seen: boolean;
                    targetIds?: string[];
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                items: {
                    /** @enum {string} */
                    kind: "qualification" | "training" | "employment" | "volunteering" | "assessment";
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    issuer: string;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    startedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    endedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    validUntil?: string | null;
                    certificateNumber?: string | null;
                    /** @enum {string} */
                    verification: "not_verified" | "original_seen" | "certified_copy" | "issuer_asked" | "register_looked_up";
                    verificationNote?: string | null;
                }[];
                /** @example 記到另一位受評者的單元。 */
                reason: string;
            };
            /** @description judged at once; targets that the detail judges by itself need not be named again */
            judgements?: components["schemas"]["JudgedTarget"][];
            /** @description what it is said to prove, to be judged later */
            targetIds?: string[];
            /** @description of the whole piece; needed with a satisfactory judgement on what the assessor did not witness */
            marks?: components["schemas"]["MarksCreate"];
            /** @description knowledge and skills that it shows, besides those its questions probe */
            competenceItemIds?: string[];
            /**
             * Format: uuid
             * @description the version of the tool it was taken with; of the kind that carries out the method
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId?: string;
            /**
             * Format: uuid
             * @description one session with several candidates: the same for the evidence of each
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            occasionId?: string;
        };
        RecordedTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            status: components["schemas"]["TargetStatus"];
        };
        RecordedEvidence: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            coverage: components["schemas"]["CoverageSummary"];
            /** @description the targets concerned, as they stand now */
            targets: components["schemas"]["RecordedTarget"][];
        };
        UploadCreate: {
            /**
             * @description without it, a document; then its detail may be left out too
             * @enum {string}
             */
            method?: "document_review" | "product_portfolio" | "prior_learning";
            /** @description of the method; what only an assessor can confirm is not kept. A new version keeps the last one without it */
            detail?: {
                /** @enum {integer} */
                version: 1;
                documents: {
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    /** @enum {string} */
                    kind: "indicator_report" | "strategy" | "risk_assessment" | "negotiated_terms" | "plan" | "report" | "record" | "correspondence" | "other";
                    author?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    datedOn?: string | null;
                    /** @enum {string} */
                    form: "original" | "copy" | "electronic";
                    finding?: string | null;
                    targetIds?: string[];
                }[];
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                kind: "product" | "portfolio" | "project" | "performance";
                product: string;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeFrom?: string | null;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeTo?: string | null;
                /** @enum {string} */
                share: "sole" | "team";
                contribution?: string | null;
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                items: {
                    /** @enum {string} */
                    kind: "qualification" | "training" | "employment" | "volunteering" | "assessment";
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    issuer: string;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    startedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    endedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    validUntil?: string | null;
                    certificateNumber?: string | null;
                    /** @enum {string} */
                    verification: "not_verified" | "original_seen" | "certified_copy" | "issuer_asked" | "register_looked_up";
                    verificationNote?: string | null;
                }[];
                /** @example 記到另一位受評者的單元。 */
                reason: string;
            };
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: date-time
             * @description when the work was done; not in the future
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /** @example 先確認議程，再說明方案的差異。 */
            narrative?: string;
            /** @description own uploads */
            fileIds: string[];
            /** @description what it is said to prove */
            targetIds: string[];
            /** @enum {boolean} */
            declaredOwnWork: true;
            /** @description the sentence as it was shown */
            declaration: string;
        };
        Question: {
            question: string;
            expectedAnswer: string | null;
            answer: string;
            targetIds: string[];
            competenceItemIds: string[];
            /** @enum {string} */
            verdict: "satisfactory" | "not_yet";
            /** @example 說得清楚。 */
            remark: string | null;
        };
        EvidenceTool: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            number: number;
            kind: components["schemas"]["ToolKind"];
        };
        JudgementView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            verdict: components["schemas"]["Verdict"];
            valid: boolean | null;
            authentic: boolean | null;
            current: boolean | null;
            /** @description how it was made sure that it is authentic; null: by what its method brings */
            authenticBy?: components["schemas"]["AuthenticityMeans"][] | null;
            /** @example 說得清楚。 */
            remark: string | null;
            judgedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            judgedAt: string;
            /**
             * Format: uuid
             * @description the judgement it replaces
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supersedesId: string | null;
        };
        ClaimView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            targetKind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            madeBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string;
            /** @description the one that stands */
            judgement: components["schemas"]["JudgementView"] | null;
            /** @description those that were replaced, and those on earlier versions of the evidence; newest first */
            history: components["schemas"]["JudgementView"][];
        };
        EvidenceVersionView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: date-time
             * @description when it happened, as told
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description when it was recorded, by the server's clock
             * @example 2026-03-11T06:20:00.000Z
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Person"];
            /** @example 信義門市 */
            place: string | null;
            context: string | null;
            /** @example 先確認議程，再說明方案的差異。 */
            narrative: string | null;
            durationMinutes: number | null;
            /** @description oral questioning only */
            questions: components["schemas"]["Question"][];
            declaration: string | null;
            /** @description of the evidence's method; null for what was recorded without */
            detail: ({
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                setting: "workplace" | "simulated";
                occasion?: string | null;
                conditions?: string | null;
                othersPresent?: string | null;
                checklist?: {
                    line: string;
                    seen: boolean;
                    targetIds?: string[];
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                documents: {
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    /** @enum {string} */
                    kind: "indicator_report" | "strategy" | "risk_assessment" | "negotiated_terms" | "plan" | "report" | "record" | "correspondence" | "other";
                    author?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    datedOn?: string | null;
                    /** @enum {string} */
                    form: "original" | "copy" | "electronic";
                    finding?: string | null;
                    targetIds?: string[];
                }[];
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string|null} */
                mode?: "in_person" | "video" | "telephone" | null;
                questions: {
                    question: string;
                    expectedAnswer?: string | null;
                    targetIds?: string[];
                    competenceItemIds?: string[];
                    /** @enum {string} */
                    verdict: "satisfactory" | "not_yet";
                    /** @example 說得清楚。 */
                    remark?: string | null;
                    answer: string;
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                paper: string;
                /** @enum {string} */
                supervision: "supervised" | "unsupervised";
                openBook: boolean;
                minutesAllowed?: number | null;
                questions: {
                    question: string;
                    expectedAnswer?: string | null;
                    targetIds?: string[];
                    competenceItemIds?: string[];
                    /** @enum {string} */
                    verdict: "satisfactory" | "not_yet";
                    /** @example 說得清楚。 */
                    remark?: string | null;
                    answer?: string | null;
                    points?: number | null;
                    maxPoints?: number | null;
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                respondent: {
                    /** @example 與客戶進行業務互動 */
                    name: string;
                    position?: string | null;
                    organisation?: string | null;
                    /** @enum {string} */
                    relationship: "supervisor" | "colleague" | "subordinate" | "customer" | "supplier" | "partner" | "trainer" | "other";
                    relationshipNote?: string | null;
                    knownSince?: string | null;
                };
                conflictOfInterest: {
                    declared: boolean;
                    explanation?: string | null;
                };
                identity: {
                    means?: ("identity_email" | "identity_telephone" | "identity_in_person")[];
                    note?: string | null;
                };
                collected: {
                    /** @enum {string} */
                    way: "link" | "paper" | "telephone" | "email" | "in_person";
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    on: string;
                };
                answers: {
                    question: string;
                    /** @enum {string|null} */
                    rating?: "always" | "mostly" | "sometimes" | "not" | "not_seen" | null;
                    answer?: string | null;
                    targetIds?: string[];
                }[];
                statement?: string | null;
                /**
                 * Format: uuid
                 * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
                 */
                invitationId?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                respondent: {
                    /** @example 與客戶進行業務互動 */
                    name: string;
                    position?: string | null;
                    organisation?: string | null;
                    /** @enum {string} */
                    relationship: "supervisor" | "colleague" | "subordinate" | "customer" | "supplier" | "partner" | "trainer" | "other";
                    relationshipNote?: string | null;
                    knownSince?: string | null;
                };
                conflictOfInterest: {
                    declared: boolean;
                    explanation?: string | null;
                };
                identity: {
                    means?: ("identity_email" | "identity_telephone" | "identity_in_person")[];
                    note?: string | null;
                };
                collected: {
                    /** @enum {string} */
                    way: "link" | "paper" | "telephone" | "email" | "in_person";
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    on: string;
                };
                answers: {
                    question: string;
                    /** @enum {string|null} */
                    rating?: "always" | "mostly" | "sometimes" | "not" | "not_seen" | null;
                    answer?: string | null;
                    targetIds?: string[];
                }[];
                statement?: string | null;
                /**
                 * Format: uuid
                 * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
                 */
                invitationId?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                kind: "product" | "portfolio" | "project" | "performance";
                product: string;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeFrom?: string | null;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeTo?: string | null;
                /** @enum {string} */
                share: "sole" | "team";
                contribution?: string | null;
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                scenario: string;
                simulated: string;
                deviations?: string | null;
                equipment?: string | null;
                /** @enum {string} */
                assessorRole: "observer" | "role_player" | "facilitator";
                roleNote?: string | null;
                checklist?: {
                    line: string;
                    seen: boolean;
                    targetIds?: string[];
                }[];
            } | {
                /** @enum {integer} */
                version: 1;
                items: {
                    /** @enum {string} */
                    kind: "qualification" | "training" | "employment" | "volunteering" | "assessment";
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    issuer: string;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    startedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    endedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    validUntil?: string | null;
                    certificateNumber?: string | null;
                    /** @enum {string} */
                    verification: "not_verified" | "original_seen" | "certified_copy" | "issuer_asked" | "register_looked_up";
                    verificationNote?: string | null;
                }[];
                /** @example 記到另一位受評者的單元。 */
                reason: string;
            }) | null;
            tool: components["schemas"]["EvidenceTool"] | null;
            /**
             * Format: uuid
             * @description one session with several candidates
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            occasionId: string | null;
            /** @description hexadecimal, over the canonical JSON of everything shown, files by their hashes */
            contentSha256: string;
            files: components["schemas"]["FileView"][];
            /** @description of the enrolment asked for, or of all the actor may see */
            claims: components["schemas"]["ClaimView"][];
        };
        EvidenceWithdrawal: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
            withdrawnBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            withdrawnAt: string;
        };
        EvidenceAbilities: {
            judge: boolean;
            newVersion: boolean;
            withdraw: boolean;
        };
        EvidenceView: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            method: components["schemas"]["Method"];
            candidate: components["schemas"]["Person"];
            createdBy: components["schemas"]["Person"];
            current: components["schemas"]["EvidenceVersionView"];
            versionCount: number;
            withdrawal: components["schemas"]["EvidenceWithdrawal"] | null;
            abilities: components["schemas"]["EvidenceAbilities"];
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceView"][];
            nextCursor: string | null;
        };
        EvidenceDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            method: components["schemas"]["Method"];
            candidate: components["schemas"]["Person"];
            createdBy: components["schemas"]["Person"];
            current: components["schemas"]["EvidenceVersionView"];
            versionCount: number;
            withdrawal: components["schemas"]["EvidenceWithdrawal"] | null;
            abilities: components["schemas"]["EvidenceAbilities"];
            /** @description newest first */
            versions: components["schemas"]["EvidenceVersionView"][];
        };
        EvidenceRevise: {
            /** @description of the method; what only an assessor can confirm is not kept. A new version keeps the last one without it */
            detail?: {
                /** @enum {integer} */
                version: 1;
                documents: {
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    /** @enum {string} */
                    kind: "indicator_report" | "strategy" | "risk_assessment" | "negotiated_terms" | "plan" | "report" | "record" | "correspondence" | "other";
                    author?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    datedOn?: string | null;
                    /** @enum {string} */
                    form: "original" | "copy" | "electronic";
                    finding?: string | null;
                    targetIds?: string[];
                }[];
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                /** @enum {string} */
                kind: "product" | "portfolio" | "project" | "performance";
                product: string;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeFrom?: string | null;
                /**
                 * Format: date
                 * @example 2026-03-11
                 */
                madeTo?: string | null;
                /** @enum {string} */
                share: "sole" | "team";
                contribution?: string | null;
                checks?: ("original_seen" | "keeper_asked" | "system_looked_up" | "signature_compared" | "candidate_questioned")[];
                checkNote?: string | null;
            } | {
                /** @enum {integer} */
                version: 1;
                items: {
                    /** @enum {string} */
                    kind: "qualification" | "training" | "employment" | "volunteering" | "assessment";
                    /** @example 尖峰時段接待客戶 */
                    title: string;
                    issuer: string;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    startedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    endedOn?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-11
                     */
                    validUntil?: string | null;
                    certificateNumber?: string | null;
                    /** @enum {string} */
                    verification: "not_verified" | "original_seen" | "certified_copy" | "issuer_asked" | "register_looked_up";
                    verificationNote?: string | null;
                }[];
                /** @example 記到另一位受評者的單元。 */
                reason: string;
            };
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: date-time
             * @description when the work was done; not in the future
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /** @example 先確認議程，再說明方案的差異。 */
            narrative?: string;
            /** @description own uploads */
            fileIds: string[];
            /** @description what it is said to prove */
            targetIds: string[];
            /** @enum {boolean} */
            declaredOwnWork: true;
            /** @description the sentence as it was shown */
            declaration: string;
            /**
             * Format: uuid
             * @description the enrolment whose targets are named
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
        };
        EvidenceWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        PageLocator: {
            /** @enum {string} */
            kind: "page";
            page: number;
        };
        FractionBox: {
            /** @description fraction of the width, from the left */
            x: number;
            /** @description fraction of the height, from the top */
            y: number;
            w: number;
            h: number;
        };
        PassageLocator: {
            /** @enum {string} */
            kind: "passage";
            page: number;
            /** @description the words, white space squeezed */
            quote: string;
            /** @description what stands before them on the page */
            prefix: string;
            /** @description what stands after them */
            suffix: string;
            /** @description one a line, of the page as it is shown */
            rects: components["schemas"]["FractionBox"][];
        };
        RegionLocator: {
            /** @description fraction of the width, from the left */
            x: number;
            /** @description fraction of the height, from the top */
            y: number;
            w: number;
            h: number;
            /** @enum {string} */
            kind: "region";
            /** @description in a document; the picture itself, upright, without it */
            page?: number;
        };
        SpanLocator: {
            /** @enum {string} */
            kind: "span";
            /** @description milliseconds */
            startMs: number;
            /** @description milliseconds */
            endMs: number;
            /** @description a part of the frame, in a film only */
            region?: components["schemas"]["FractionBox"];
        };
        MarkTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            targetKind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
        };
        MarkAbilities: {
            remove: boolean;
        };
        EvidenceMark: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            fileId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            locator: components["schemas"]["PageLocator"] | components["schemas"]["PassageLocator"] | components["schemas"]["RegionLocator"] | components["schemas"]["SpanLocator"];
            note: string | null;
            /** @description in the order of the standard */
            targets: components["schemas"]["MarkTarget"][];
            madeBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string;
            abilities: components["schemas"]["MarkAbilities"];
        };
        EvidenceMarkPage: {
            items: components["schemas"]["EvidenceMark"][];
            nextCursor: string | null;
        };
        EvidenceMarks: {
            items: components["schemas"]["EvidenceMark"][];
            /** @description enrolments for which this actor may mark the newest version now */
            mayMarkFor: string[];
        };
        MarkCreate: {
            /**
             * Format: uuid
             * @description the version that was looked at; refused when there is a newer
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            /**
             * Format: uuid
             * @description a file of that version
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            fileId: string;
            /**
             * Format: uuid
             * @description an enrolment the evidence is claimed for
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            locator: components["schemas"]["PageLocator"] | components["schemas"]["PassageLocator"] | components["schemas"]["RegionLocator"] | components["schemas"]["SpanLocator"];
            /** @description indicators and critical evidence of the enrolment */
            targetIds: string[];
            note?: string;
        };
        MarkRemove: {
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        /** @enum {string} */
        ThirdPartyMethod: "third_party_report" | "stakeholder_feedback";
        /** @enum {string} */
        InvitationState: "proposed" | "invited" | "opened" | "answered" | "declined" | "withdrawn" | "expired";
        /**
         * @description what the address says of who reads it
         * @enum {string}
         */
        EmailStanding: "free" | "candidates_own" | "own_domain";
        /** @enum {string} */
        ThirdPartyRelationship: "supervisor" | "colleague" | "subordinate" | "customer" | "supplier" | "partner" | "trainer" | "other";
        /** @enum {string} */
        Locale: "zh-TW" | "en";
        ThirdPartyQuestion: {
            /**
             * @description exactly as it is shown
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description what an answer speaks of */
            targetIds: string[];
        };
        /** @enum {string} */
        IdentityMeans: "identity_email" | "identity_telephone" | "identity_in_person";
        IdentityCheckView: {
            means: components["schemas"]["IdentityMeans"];
            /** @example 說得清楚。 */
            remark: string | null;
            checkedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string;
        };
        /** @enum {string} */
        ThirdPartyEvent: "proposed" | "invited" | "reminded" | "resent" | "opened" | "answered" | "declined" | "withdrawn" | "identity_confirmed";
        ThirdPartyEventView: {
            kind: components["schemas"]["ThirdPartyEvent"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @description null: the third party, or nobody in particular */
            by: components["schemas"]["Person"] | null;
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
        };
        ThirdPartyAbilities: {
            invite: boolean;
            remind: boolean;
            resend: boolean;
            withdraw: boolean;
            confirm: boolean;
        };
        ThirdPartyInvitation: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            method: components["schemas"]["ThirdPartyMethod"];
            state: components["schemas"]["InvitationState"];
            inviteeName: string;
            /** @description for those who invite; null for others */
            inviteeEmail: string | null;
            /** @description what the address says of who reads it */
            emailStanding: components["schemas"]["EmailStanding"] | null;
            inviteeOrganisation: string | null;
            relationship: components["schemas"]["ThirdPartyRelationship"];
            message: string | null;
            locale: components["schemas"]["Locale"];
            questions: components["schemas"]["ThirdPartyQuestion"][];
            proposedBy: components["schemas"]["Person"] | null;
            invitedBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            invitedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description what became of the answer; null also where nothing was seen
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            answeredAt: string | null;
            /** @description newest first */
            identityChecks: components["schemas"]["IdentityCheckView"][];
            /** @description newest first */
            events: components["schemas"]["ThirdPartyEventView"][];
            abilities: components["schemas"]["ThirdPartyAbilities"];
        };
        ThirdPartyList: {
            /** @description newest first */
            items: components["schemas"]["ThirdPartyInvitation"][];
            /** @description whether this actor may invite somebody */
            mayInvite: boolean;
            /** @description whether this actor may propose somebody */
            mayPropose: boolean;
        };
        ThirdPartyForm: {
            /**
             * Format: uuid
             * @description null: proposed from the elements
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId: string | null;
            toolNumber: number | null;
            questions: components["schemas"]["ThirdPartyQuestion"][];
        };
        ThirdPartyInvite: {
            inviteeName: string;
            /** @description left out where the link is handed over */
            inviteeEmail?: string;
            inviteeOrganisation?: string;
            relationship: components["schemas"]["ThirdPartyRelationship"];
            /** @description of the candidate to the assessor, or of the assessor to the person */
            message?: string;
            method: components["schemas"]["ThirdPartyMethod"];
            /** @description of the letter and the page */
            locale: components["schemas"]["Locale"];
            days: number;
            questions: components["schemas"]["ThirdPartyQuestion"][];
            /**
             * Format: uuid
             * @description the form of the unit that the questions come from
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId?: string;
            /**
             * Format: uuid
             * @description the proposal of the candidate that this accepts
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            proposalId?: string;
        };
        ThirdPartySent: {
            invitation: components["schemas"]["ThirdPartyInvitation"];
            /** @description below the address of the portal; shown once, kept nowhere */
            link: string;
        };
        ThirdPartyProposal: {
            inviteeName: string;
            /** @description left out where the link is handed over */
            inviteeEmail?: string;
            inviteeOrganisation?: string;
            relationship: components["schemas"]["ThirdPartyRelationship"];
            /** @description of the candidate to the assessor, or of the assessor to the person */
            message?: string;
        };
        ThirdPartyResend: {
            days: number;
            /** @description where the address was wrong */
            inviteeEmail?: string;
        };
        ThirdPartyWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        IdentityCheckCreate: {
            means: components["schemas"]["IdentityMeans"];
            /**
             * @description which number was called, who was met where
             * @example 說得清楚。
             */
            remark?: string;
        };
        /** @enum {string} */
        ThirdPartyPageState: "open" | "answered" | "declined" | "expired" | "closed";
        ThirdPartyContact: {
            /** @example 與客戶進行業務互動 */
            name: string;
            email: string;
        };
        ThirdPartyAsked: {
            method: components["schemas"]["ThirdPartyMethod"];
            inviteeName: string;
            inviteeOrganisation: string | null;
            relationship: components["schemas"]["ThirdPartyRelationship"];
            /** @example 林佳穎 */
            candidateName: string;
            unitTitle: string;
            message: string | null;
            questions: string[];
            /**
             * Format: date
             * @description the last day, in the organisation's time zone
             * @example 2026-03-11
             */
            expiresOn: string;
            /** @description how long it takes, in minutes */
            minutes: number;
        };
        ThirdPartyPage: {
            state: components["schemas"]["ThirdPartyPageState"];
            locale: components["schemas"]["Locale"];
            organisation: string;
            /** @description who asks */
            contact: components["schemas"]["ThirdPartyContact"];
            /** @description only while it can be answered */
            asked: components["schemas"]["ThirdPartyAsked"] | null;
        };
        /**
         * @description not_seen: not known, so it proves nothing
         * @enum {string}
         */
        ThirdPartyRating: "always" | "mostly" | "sometimes" | "not" | "not_seen";
        ThirdPartyReply: {
            /** @description not_seen: not known, so it proves nothing */
            rating: components["schemas"]["ThirdPartyRating"];
            /** @description an example */
            answer?: string;
        };
        ThirdPartyAnswer: {
            /**
             * @description as the person writes it
             * @example 與客戶進行業務互動
             */
            name: string;
            position: string;
            organisation?: string;
            relationship: components["schemas"]["ThirdPartyRelationship"];
            relationshipNote?: string;
            /** @description since when, and from where, the candidate's work is known */
            knownSince: string;
            /** @description family, business or dispute, that could colour the answers */
            conflictDeclared: boolean;
            /** @description needed where there is one */
            conflictExplanation?: string;
            /** @description one for each question, in their order */
            answers: components["schemas"]["ThirdPartyReply"][];
            /** @description the sentence that was confirmed, as it was shown */
            statement: string;
        };
        ThirdPartyDecline: {
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        JudgementCreate: {
            /**
             * Format: uuid
             * @description a target of the enrolment; a claim is made where there is none
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            verdict: components["schemas"]["Verdict"];
            /** @description it proves this target; needed with satisfactory */
            valid?: boolean;
            /** @description it is the candidate's own; needed with satisfactory */
            authentic?: boolean;
            /** @description it shows what the candidate can do now; needed with satisfactory */
            current?: boolean;
            /** @description how it was made sure that it is authentic; absent: by what its method brings by itself; what stands on the record, such as an identity check, is always added */
            authenticBy?: components["schemas"]["AuthenticityMeans"][];
            /** @example 說得清楚。 */
            remark?: string;
            /**
             * Format: uuid
             * @description the judgement that was shown when judging, null when there was none
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supersedesId: string | null;
        };
        JudgementsCreate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            judgements: components["schemas"]["JudgementCreate"][];
        };
        /** @enum {string} */
        OutcomeDecision: "competent" | "not_yet_competent";
        OutcomeCreate: {
            decision: components["schemas"]["OutcomeDecision"];
            /**
             * @description why, in words the supervisor and the candidate will read
             * @example 三次觀察與一份提案都達到標準。
             */
            reasoning: string;
            /** @description what to do; required with not_yet_competent */
            nextSteps?: string;
        };
        Outcome: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @description counts within the enrolment */
            number: number;
            decision: components["schemas"]["OutcomeDecision"];
            /**
             * @description empty for those who see only that it was decided
             * @example 三次觀察與一份提案都達到標準。
             */
            reasoning: string;
            nextSteps: string | null;
            decidedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            decidedAt: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supersedesId: string | null;
        };
        SupersededEnrolment: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            /** @description The current edition */
            current: components["schemas"]["ReleaseEdition"];
        };
        PageOfSupersededEnrolments: {
            items: components["schemas"]["SupersededEnrolment"][];
            nextCursor: string | null;
        };
        CarriedTo: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            releaseCode: string;
            decidedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            decidedAt: string;
        };
        EnrolmentEdition: {
            release: components["schemas"]["ReleaseEdition"];
            /** @description The current edition, where it is another */
            current: components["schemas"]["ReleaseEdition"] | null;
            /** @description The enrolment this one goes on from */
            carriedFrom: components["schemas"]["CarriedTo"] | null;
            /** @description The enrolment in which this one goes on */
            carriedTo: components["schemas"]["CarriedTo"] | null;
            /** @description Whether the actor may carry it over now */
            mayCarryOver: boolean;
        };
        CarryOverTarget: {
            /**
             * Format: uuid
             * @description An indicator or critical evidence of the new unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @enum {string} */
            kind: "indicator" | "critical_evidence";
            /** @enum {string} */
            change: "unchanged" | "recoded" | "moved" | "reworded" | "moved_reworded" | "added" | "removed";
            /**
             * @description carried: the wording is the same · to_confirm: a person says · gap: nothing to rest on
             * @enum {string}
             */
            proposal: "carried" | "to_confirm" | "gap";
            /** @description The target of this enrolment it rests on */
            before: components["schemas"]["ComparedSide"] | null;
            after: components["schemas"]["ComparedSide"];
            /** @description Word by word, where both are there and worded differently */
            runs: components["schemas"]["DiffRun"][];
            /** @description Pieces of evidence that stand for it under the old release */
            pieces: number;
            /** @description Those of them that are judged */
            judged: number;
        };
        DroppedTarget: {
            before: components["schemas"]["ComparedSide"];
            pieces: number;
        };
        StandingPlanItem: {
            method: components["schemas"]["Method"];
            /** @description Targets of this enrolment */
            targets: string[];
        };
        ContextRecords: {
            /** @description Of the newest version; empty where there is no plan */
            planItems: components["schemas"]["StandingPlanItem"][];
            /** @description Reasonable adjustments in force or yet to begin; all of them go along */
            adjustments: number;
            /** @description Targets of this enrolment the candidate rated */
            ratedTargetIds: string[];
        };
        CarryOverProposalView: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            from: components["schemas"]["ReleaseEdition"];
            to: components["schemas"]["ReleaseEdition"];
            /** @description The unit to go on with */
            unit: components["schemas"]["ComparedSide"];
            /** @description Every target of the new unit, in its order */
            targets: components["schemas"]["CarryOverTarget"][];
            /** @description Targets the new unit no longer has */
            dropped: components["schemas"]["DroppedTarget"][];
            contextRecords: components["schemas"]["ContextRecords"];
        };
        CarryOverDecision: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @description What was shown under the old release holds for the new target */
            equivalent: boolean;
            /**
             * @description Needed where the wording changed, and where it is decided against the proposal
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
        };
        CarryOverCreate: {
            /** @description Each target to confirm that has evidence; any other only to decide against its proposal */
            decisions: components["schemas"]["CarryOverDecision"][];
        };
        CarriedContextRecords: {
            /** @description Items of the first version of the new plan, a draft; 0: there is none */
            planItems: number;
            adjustments: number;
            selfRatings: number;
        };
        CarriedOver: {
            /**
             * Format: uuid
             * @description The enrolment in which it goes on
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description Targets whose evidence and judgements were carried */
            carried: number;
            /** @description Targets of the new unit that are still to be shown */
            open: number;
            contextRecords: components["schemas"]["CarriedContextRecords"];
        };
        ThreadTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            kind: components["schemas"]["TargetKind"];
        };
        ThreadEvidence: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            method: components["schemas"]["Method"];
            /** @description of the version that is talked about */
            versionNumber: number;
            /** @description larger than versionNumber once the candidate has handed in again */
            newestNumber: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            newestAt: string;
            withdrawn: boolean;
        };
        DisputedJudgement: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            verdict: components["schemas"]["Verdict"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            judgedAt: string;
            /** @description another judgement stands by now */
            superseded: boolean;
        };
        /** @enum {string} */
        DisputeState: "open" | "answered" | "upheld" | "changed";
        /** @enum {string} */
        MessageKind: "feedback" | "question" | "answer" | "dispute" | "resolution";
        /** @enum {string} */
        DisputeResult: "answered" | "upheld" | "changed";
        Message: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            kind: components["schemas"]["MessageKind"];
            /** @example 依客戶需求說明產品特性 */
            text: string;
            author: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description when it was written; when it was released, where it was held
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @description kept from the candidate so far; only the assessor sees it */
            held: boolean;
            /** @description by somebody else, since the reader last marked the conversation read */
            unread: boolean;
            result: components["schemas"]["DisputeResult"] | null;
        };
        Thread: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            target: components["schemas"]["ThreadTarget"] | null;
            evidence: components["schemas"]["ThreadEvidence"] | null;
            judgement: components["schemas"]["DisputedJudgement"] | null;
            dispute: components["schemas"]["DisputeState"] | null;
            /** @description the candidate asked, answered or disputed, and the assessor has not spoken since */
            waitsForAssessor: boolean;
            /** @description in the order in which they were written */
            messages: components["schemas"]["Message"][];
        };
        ConversationAbilities: {
            giveFeedback: boolean;
            ask: boolean;
            answer: boolean;
            dispute: boolean;
            resolve: boolean;
            release: boolean;
        };
        Conversation: {
            threads: components["schemas"]["Thread"][];
            unread: number;
            /** @description messages the assessor has kept back so far; 0 for everybody else */
            held: number;
            openDisputes: number;
            abilities: components["schemas"]["ConversationAbilities"];
        };
        MessageCreate: {
            kind: components["schemas"]["MessageKind"];
            /** @example 依客戶需求說明產品特性 */
            text: string;
            /**
             * Format: uuid
             * @description the thread that an answer or a resolution stands under
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            threadId?: string;
            /**
             * Format: uuid
             * @description an indicator or a critical evidence item of the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId?: string;
            /**
             * Format: uuid
             * @description a version of evidence that is claimed for the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceVersionId?: string;
            /**
             * Format: uuid
             * @description of a dispute: the judgement that is not accepted
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            judgementId?: string;
            /** @description of a resolution */
            result?: components["schemas"]["DisputeResult"];
            /** @description keep it from the candidate until it is released; the assessor only */
            held?: boolean;
        };
        Said: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            threadId: string;
        };
        Released: {
            /** @description how many messages the candidate sees now */
            released: number;
        };
        /** @enum {string} */
        NotificationTopic: "conversation" | "requests" | "evidence" | "judgements" | "decisions" | "third_parties" | "plans" | "reminders";
        /** @enum {string} */
        NotificationKind: "feedback_given" | "feedback_released" | "question_asked" | "message_answered" | "judgement_disputed" | "dispute_resolved" | "evidence_requested" | "evidence_recorded" | "evidence_submitted" | "evidence_revised" | "evidence_withdrawn" | "evidence_judged" | "outcome_competent" | "outcome_not_yet" | "ready_to_sign" | "unit_signed" | "sign_off_returned" | "enrolment_created" | "enrolment_changed" | "assessing_given" | "assessing_taken" | "assessor_changed" | "signing_given" | "signing_taken" | "supervisor_changed" | "enrolment_withdrawn" | "enrolment_carried_over" | "third_party_proposed" | "third_party_answered" | "third_party_declined" | "plan_shared" | "plan_acknowledged" | "coverage_expiring" | "coverage_expired" | "file_refused";
        /**
         * @description as whom the reader is told
         * @enum {string}
         */
        NotificationParty: "candidate" | "assessor" | "supervisor" | "former_assessor" | "former_supervisor" | "uploader";
        NotificationUnit: {
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        Notification: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @description orders what one person gets; the id of the event in the stream */
            sequence: number;
            kind: components["schemas"]["NotificationKind"];
            topic: components["schemas"]["NotificationTopic"];
            /** @description as whom the reader is told */
            party: components["schemas"]["NotificationParty"];
            /** @description null when time or the service did it */
            actor: components["schemas"]["Person"] | null;
            candidate: components["schemas"]["Person"] | null;
            /** @description whom a unit was given to or taken from: the other of the two */
            other: components["schemas"]["Person"] | null;
            unit: components["schemas"]["NotificationUnit"] | null;
            /**
             * @description of the file it is about, as it was uploaded
             * @example IIS5R0727v1.pdf
             */
            fileName: string | null;
            /** @description who was asked without having an account, where it is about them */
            thirdPartyName: string | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            /** @description of the first target it is about */
            targetCode: string | null;
            targetCount: number;
            /** @description the page of the portal it is about, from its root */
            link: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            readAt: string | null;
        };
        NotificationPage: {
            /** @description newest first */
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
        };
        UnreadCount: {
            /** @description at most 100: more are as many as anybody wants to know of */
            count: number;
        };
        NotificationsRead: {
            ids?: string[];
            /** @description all that were told up to this sequence */
            through?: number;
        };
        /** @enum {string} */
        MailDelivery: "at_once" | "daily" | "off";
        Deliveries: {
            conversation: components["schemas"]["MailDelivery"];
            requests: components["schemas"]["MailDelivery"];
            evidence: components["schemas"]["MailDelivery"];
            judgements: components["schemas"]["MailDelivery"];
            decisions: components["schemas"]["MailDelivery"];
            third_parties: components["schemas"]["MailDelivery"];
            plans: components["schemas"]["MailDelivery"];
            reminders: components["schemas"]["MailDelivery"];
        };
        QuietHours: {
            /** @example 21:00 */
            from: string;
            /** @example 07:30 */
            to: string;
        };
        MailPreferences: {
            deliveries: components["schemas"]["Deliveries"];
            /** @description no e-mail meanwhile; null for none */
            quietHours: components["schemas"]["QuietHours"] | null;
            /**
             * @description when the daily digest goes out
             * @example 08:00
             */
            digestAt: string;
            /** @description e-mail goes there */
            email: string;
            /** @example Asia/Taipei */
            timeZone: string;
            /** @description whether e-mail is sent at all by this server */
            sends: boolean;
            version: number;
        };
        MailPreferencesUpdate: {
            deliveries: components["schemas"]["Deliveries"];
            /** @description no e-mail meanwhile; null for none */
            quietHours: components["schemas"]["QuietHours"] | null;
            /**
             * @description when the daily digest goes out
             * @example 08:00
             */
            digestAt: string;
        };
        SignOffItemCreate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            judgementId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceVersionId: string;
            contentSha256: string;
        };
        SignOffCreate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            manifestSha256: string;
            items: components["schemas"]["SignOffItemCreate"][];
            /** @description of the signer; checked again at this moment, never kept */
            password: string;
            /** @description the language in which the meaning was shown */
            locale: components["schemas"]["Locale"];
        };
        /** @enum {string} */
        Authentication: "password";
        SignOff: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            signer: components["schemas"]["Person"];
            printedName: string;
            /** @example 資深專員 */
            jobTitle: string | null;
            /** @description the sentence that was signed */
            meaning: string;
            authentication: components["schemas"]["Authentication"];
            manifestSha256: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            signedAt: string;
            /** @description judgements signed */
            itemCount: number;
        };
        /** @enum {string} */
        ReturnReason: "insufficient_evidence" | "reasoning_unclear" | "observe_again" | "other";
        SignOffReturnCreate: {
            /**
             * Format: uuid
             * @description the outcome that was displayed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            reasonCode: components["schemas"]["ReturnReason"];
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        SignOffReturn: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            returnedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            returnedAt: string;
            reasonCode: components["schemas"]["ReturnReason"];
            /**
             * @description empty for those who see only that it was returned
             * @example 記到另一位受評者的單元。
             */
            reason: string;
        };
        QueueItem: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            outcome: components["schemas"]["Outcome"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            waitingSince: string;
        };
        /** @enum {string} */
        QueueDoneKind: "signed" | "returned";
        QueueDone: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            kind: components["schemas"]["QueueDoneKind"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        Queue: {
            /** @description longest waiting first */
            waiting: components["schemas"]["QueueItem"][];
            /** @description of the last seven days, newest first */
            done: components["schemas"]["QueueDone"][];
        };
        CaseEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            coverage: components["schemas"]["CoverageSummary"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            lastActivityAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description the value of ETag and If-Match */
            version: number;
            abilities: components["schemas"]["EnrolmentAbilities"];
            signOff: components["schemas"]["SignOff"] | null;
            /** @description newest first */
            returns: components["schemas"]["SignOffReturn"][];
        };
        MethodCount: {
            method: components["schemas"]["Method"];
            /** @description pieces of evidence judged satisfactory */
            count: number;
        };
        CaseRow: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            elementCode: string | null;
            elementTitle: string | null;
            status: components["schemas"]["TargetStatus"];
            counts: components["schemas"]["MethodCount"][];
            /**
             * Format: date
             * @description of the newest piece counted
             * @example 2026-03-11
             */
            latestOn: string | null;
        };
        CasePeriod: {
            /**
             * Format: date
             * @example 2026-03-11
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            to: string;
        };
        /** @enum {string} */
        AccountPart: "candidate" | "assessor" | "supervisor";
        AccountOrigin: {
            part: components["schemas"]["AccountPart"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
            /** @example 陳冠宇 */
            displayName: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            addedAt: string;
            /** @description name of the member; null: the operator */
            addedBy: string | null;
            /**
             * Format: date-time
             * @description the invitation that was accepted; null: added before there were invitations
             * @example 2026-03-11T06:20:00.000Z
             */
            invitedAt: string | null;
            invitedBy: string | null;
            delivery: components["schemas"]["LinkDelivery"] | null;
            /**
             * Format: date-time
             * @description accepted by the owner
             * @example 2026-03-11T06:20:00.000Z
             */
            joinedAt: string | null;
            /**
             * Format: date-time
             * @description when the owner showed that they read the e-mail of the address
             * @example 2026-03-11T06:20:00.000Z
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            firstSignInAt: string | null;
        };
        ManifestItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            judgementId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceVersionId: string;
            contentSha256: string;
            verdict: components["schemas"]["Verdict"];
            targetCode: string;
            evidenceTitle: string;
        };
        CaseManifest: {
            /** @description over the canonical manifest, see docs/sign-off.md */
            sha256: string;
            /** @description what a signature is sent with; none once it is signed, when the manifest is kept with the signature */
            items: components["schemas"]["ManifestItem"][];
        };
        Meaning: {
            "zh-TW": string;
            en: string;
        };
        /** @enum {string} */
        SignBlocker: "signed" | "withdrawn" | "not_decided" | "not_competent" | "nothing_judged" | "not_the_supervisor" | "took_part" | "signer_unconfirmed";
        Case: {
            enrolment: components["schemas"]["CaseEnrolment"];
            /** @description the newest */
            outcome: components["schemas"]["Outcome"] | null;
            /** @description critical evidence first, then indicators, as in the standard */
            rows: components["schemas"]["CaseRow"][];
            evidenceCount: number;
            fileCount: number;
            period: components["schemas"]["CasePeriod"] | null;
            /** @description part of what is signed */
            people: components["schemas"]["AccountOrigin"][];
            manifest: components["schemas"]["CaseManifest"];
            meaning: components["schemas"]["Meaning"];
            /** @description by this actor, now */
            signable: boolean;
            blockers: components["schemas"]["SignBlocker"][];
        };
        EnrolmentDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            coverage: components["schemas"]["CoverageSummary"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            lastActivityAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description the value of ETag and If-Match */
            version: number;
            abilities: components["schemas"]["EnrolmentAbilities"];
            /** @description the unit as published */
            structure: components["schemas"]["Unit"];
            assessmentGuide: components["schemas"]["AssessmentGuide"];
            notes: components["schemas"]["StandardNote"][];
            /** @description newest first */
            outcomes: components["schemas"]["Outcome"][];
            signOff: components["schemas"]["SignOff"] | null;
            /** @description newest first */
            returns: components["schemas"]["SignOffReturn"][];
            /** @description newest first, closed ones too */
            requests: components["schemas"]["EvidenceRequest"][];
        };
        TodayItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            versionNumber: number;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            candidate: components["schemas"]["Person"];
            method: components["schemas"]["Method"];
            /** @example 尖峰時段接待客戶 */
            title: string;
            /** @description of the first file */
            mediaType: string | null;
            fileCount: number;
            unitCode: string;
            releaseCode: string;
            targetIds: string[];
            targetCodes: string[];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            submittedAt: string;
        };
        ExpiringEnrolment: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            /** @description targets covered now that will not be */
            count: number;
            /**
             * Format: date
             * @description the first day on which one of them is not covered any more
             * @example 2026-03-11
             */
            on: string;
            /**
             * Format: uuid
             * @description the one that expires first
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
        };
        PlannedUndertaking: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            itemId: string;
            method: components["schemas"]["Method"];
            /**
             * Format: date
             * @description the day the plan gives it
             * @example 2026-03-11
             */
            on: string;
            /** @description that day is over */
            overdue: boolean;
            /** @description of its targets, those without a satisfactory piece */
            count: number;
        };
        ReturnedEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            candidate: components["schemas"]["Person"];
            unit: components["schemas"]["EnrolmentUnit"];
            returnedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            returnedAt: string;
            reasonCode: components["schemas"]["ReturnReason"];
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        WaitingThread: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            threadId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description of what waits; dispute while it is open */
            kind: components["schemas"]["MessageKind"];
            candidate: components["schemas"]["Person"];
            unitCode: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string | null;
            targetCode: string | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string | null;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        TodayDay: {
            /**
             * Format: date
             * @example 2026-03-11
             */
            date: string;
            /** @description judgements made that day */
            judged: number;
            /** @description how many of them not yet satisfactory */
            notYet: number;
            /** @description enrolments due that day */
            due: number;
        };
        Today: {
            toJudge: components["schemas"]["TodayItem"][];
            /** @description a further version of something that was judged before */
            resubmitted: components["schemas"]["TodayItem"][];
            /** @description due within 14 days, or overdue */
            due: components["schemas"]["EnrolmentSummary"][];
            /** @description least missing first */
            nearComplete: components["schemas"]["EnrolmentSummary"][];
            /** @description the first to expire before the others, at most 20 */
            expiring: components["schemas"]["ExpiringEnrolment"][];
            /** @description of the newest plans, dated up to seven days from now; earliest first, at most 20 */
            planned: components["schemas"]["PlannedUndertaking"][];
            returned: components["schemas"]["ReturnedEnrolment"][];
            /** @description open disputes first, then oldest first */
            conversations: components["schemas"]["WaitingThread"][];
            /** @description three days before today to three days after, by the local calendar */
            week: components["schemas"]["TodayDay"][];
        };
        Feedback: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            targetCode: string;
            verdict: components["schemas"]["Verdict"];
            /** @example 說得清楚。 */
            remark: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            evidenceTitle: string;
        };
        MyUnit: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            latestFeedback: components["schemas"]["Feedback"] | null;
            /** @description what the candidate can do something about */
            yourTurn: components["schemas"]["TargetState"][];
            /** @description what waits for the assessor */
            waiting: components["schemas"]["TargetState"][];
            /** @description covered, and evidence will soon be too old */
            expiring: components["schemas"]["TargetState"][];
            /** @description open ones, newest first */
            requests: components["schemas"]["EvidenceRequest"][];
            /** @description the newest */
            outcome: components["schemas"]["Outcome"] | null;
            signOff: components["schemas"]["SignOff"] | null;
        };
        MyUnits: {
            /** @description open ones first, the one due first before the others */
            units: components["schemas"]["MyUnit"][];
        };
        FeedbackPage: {
            items: components["schemas"]["Feedback"][];
            nextCursor: string | null;
        };
        MatrixRelease: {
            /** @example IIS5R0727 */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            contentSha256: string | null;
        };
        MatrixElement: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description as printed
             * @example IIS5R0727
             */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        MatrixPiece: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            method: components["schemas"]["Method"];
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: date
             * @description when it happened, in the organisation's time zone
             * @example 2026-03-11
             */
            occurredOn: string;
            withdrawn: boolean;
        };
        /** @enum {string} */
        UnitCellState: "satisfactory" | "doubtful" | "too_old" | "not_yet" | "not_seen" | "to_judge" | "withdrawn";
        UnitMatrixCell: {
            /** @description index of the piece */
            piece: number;
            state: components["schemas"]["UnitCellState"];
        };
        UnitMatrixRow: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            /**
             * Format: uuid
             * @description null for critical evidence
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            elementId: string | null;
            status: components["schemas"]["TargetStatus"];
            /** @description empty exactly when it is covered */
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date
             * @example 2026-03-11
             */
            expiresOn: string | null;
            /** @description only where the piece is claimed for the target */
            cells: components["schemas"]["UnitMatrixCell"][];
        };
        UnitMatrix: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            release: components["schemas"]["MatrixRelease"];
            /** @description of the rules of evidence that made the states */
            ruleVersion: number;
            /**
             * Format: date
             * @description today in the organisation's time zone
             * @example 2026-03-11
             */
            today: string;
            elements: components["schemas"]["MatrixElement"][];
            /** @description newest first, at most 500 */
            pieces: components["schemas"]["MatrixPiece"][];
            /** @description in the order of the standard, critical evidence last */
            rows: components["schemas"]["UnitMatrixRow"][];
            /** @description there are more pieces than columns */
            truncated: boolean;
        };
        GroupMatrixUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string;
            releaseCode: string;
            releaseName: string;
        };
        GroupMatrixRelease: {
            /** @example IIS5R0727 */
            code: string;
            version: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            contentSha256: string | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
        };
        PackedCells: {
            /**
             * @description index into units; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example 0,1;1
             */
            unit: string;
            /**
             * @description index into assessors; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example 0,0;1
             */
            assessor: string;
            /**
             * @description index into planned, in_progress, ready_to_decide, decided, signed, withdrawn, with «r» where the supervisor sent it back and it was not decided again; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example 4,1;2r
             */
            state: string;
            /**
             * @description a letter an indicator; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example ccc cpj,ccc;ppj
             */
            indicators: string;
            /**
             * @description a letter a critical evidence item; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example cpn,c;c
             */
            critical: string;
            /**
             * @description days from today until it is due, nothing without a date; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example -3,;12
             */
            due: string;
            /**
             * @description days from today to the sign-off where it is signed, else until time alone changes a status, or nothing; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example -30,45;
             */
            turn: string;
        };
        GroupMatrix: {
            /**
             * Format: date
             * @description today in the organisation's time zone
             * @example 2026-03-11
             */
            today: string;
            /** @description days before evidence expires at which the rules have people told */
            warnDays: number;
            /** @description by department, then name */
            candidates: components["schemas"]["Person"][];
            /** @description by release, then in the order of the standard */
            units: components["schemas"]["GroupMatrixUnit"][];
            releases: components["schemas"]["GroupMatrixRelease"][];
            assessors: components["schemas"]["Person"][];
            cells: components["schemas"]["PackedCells"];
            /** @description there are more enrolments than one answer carries; ask for one release */
            truncated: boolean;
        };
        /** @enum {string} */
        AuditKind: "evidence" | "decision" | "conversation" | "third_party" | "plan" | "enrolment" | "people" | "standard" | "tool" | "system";
        AuditEvent: {
            /** @description without gaps within the organisation */
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /** @description null for what a command at the terminal did */
            actor: components["schemas"]["Person"] | null;
            action: string;
            subjectKind: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            subjectId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            /** @description ids, codes and hashes */
            facts: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over the previous hash and the record, in hexadecimal */
            hash: string;
            previousHash: string;
        };
        /** @enum {string} */
        AuditNameKind: "member" | "enrolment" | "indicator" | "critical_evidence" | "evidence" | "file" | "unit" | "release" | "import" | "third_party" | "tool" | "reason";
        AuditName: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            kind: components["schemas"]["AuditNameKind"];
            /**
             * @description name, title, code, or the words of a reason
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description of an enrolment: the name of its candidate */
            detail: string | null;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            names: components["schemas"]["AuditName"][];
            nextCursor: string | null;
        };
        AuditUnitChoice: {
            /**
             * Format: uuid
             * @description of the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: string;
            unit: string;
        };
        AuditChoices: {
            people: components["schemas"]["Person"][];
            units: components["schemas"]["AuditUnitChoice"][];
        };
        /**
         * @description a table of the record, or what proves it
         * @enum {string}
         */
        RecordName: "event" | "checkpoint" | "coverage" | "guard" | "unit" | "element" | "indicator" | "output" | "competence_item" | "competence_item_element" | "guide_item" | "note" | "note_citation" | "evidence_rule_set" | "enrolment_withdrawal" | "evidence" | "evidence_version" | "evidence_version_file" | "evidence_probe" | "evidence_withdrawal" | "claim" | "judgement" | "outcome" | "outcome_item" | "sign_off" | "sign_off_item" | "sign_off_return" | "import_review" | "reading_edit" | "release_withdrawal" | "carry_over" | "carry_over_item" | "carried_claim" | "translation" | "translation_decision" | "assessment_tool_version" | "assessment_tool_line" | "assessment_tool_line_target" | "evidence_mark" | "evidence_mark_target" | "evidence_mark_removal" | "third_party_link" | "third_party_event" | "third_party_response" | "identity_check" | "message" | "message_release" | "assessment_plan_version" | "assessment_plan_item" | "assessment_plan_item_target" | "assessment_plan_share" | "assessment_plan_acknowledgement" | "reasonable_adjustment" | "self_rating" | "self_rating_evidence" | "organisation" | "member" | "member_role" | "standard" | "release" | "standard_import" | "finding" | "stored_file" | "enrolment" | "evidence_request" | "open_work_kept" | "assessment_tool" | "translation_line" | "third_party_invitation";
        /** @enum {string} */
        DamageKind: "altered" | "removed" | "added" | "inconsistent" | "unguarded";
        DamagedUnit: {
            /**
             * Format: uuid
             * @description of the enrolment
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            candidate: string;
            unit: string;
        };
        AuditDamage: {
            /** @description a table of the record, or what proves it */
            record: components["schemas"]["RecordName"];
            /** @description which of them: the key of the row, the number of the event or of the line */
            key: string;
            what: components["schemas"]["DamageKind"];
            /** @description the last event that carries it */
            sequence: number | null;
            unit: components["schemas"]["DamagedUnit"] | null;
        };
        AuditVerification: {
            /** @description whether every event and every row of the record stands as it was written; null before the first check of a large record */
            intact: boolean | null;
            /** @description events looked at */
            events: number;
            /** @description rows of the record looked at */
            rows: number;
            /** @description rows whose proof is younger than they are: from when the system was upgraded */
            rowsSinceUpgrade: number;
            /** @description hash of the newest event */
            headHash: string;
            /** @description sequence of the first event that does not fit */
            brokenAt: number | null;
            /** @description the event up to which a checkpoint lies outside */
            checkpointSequence: number | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkpointAt: string | null;
            /** @description places where something is wrong */
            damaged: number;
            /** @description the first 50 of them */
            damage: components["schemas"]["AuditDamage"][];
            /**
             * Format: date-time
             * @description when the whole was looked at; null when a large record never was
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string | null;
            /** @description what that took, where it was done beside */
            milliseconds: number | null;
            /** @description events since then, whose links were looked at just now */
            newerEvents: number;
            /** @description whether a check of the whole waits or is under way */
            running: boolean;
        };
        SystemScanner: {
            /** @description false: files are shown without being scanned */
            configured: boolean;
            /** @description null: none is set */
            reachable: boolean | null;
            /** @description As it names itself */
            version: string | null;
        };
        SystemStorage: {
            /** @enum {string} */
            kind: "folder" | "bucket";
            /** @description Files can be stored at this moment */
            reachable: boolean;
            /** @description Bytes; null where nobody can say */
            freeBytes: number | null;
        };
        SystemMail: {
            /** @description false: e-mail is kept and not sent */
            configured: boolean;
            /** @description E-mail of the organisation that was not sent yet */
            waiting: number;
            /** @description E-mail of the organisation that was given up within the last seven days */
            failed: number;
        };
        SystemWorker: {
            /** @description A process works on jobs, and said so within 2 minutes */
            working: boolean;
            /** @description How many seconds ago one said so last; null: none did that was not stopped */
            silentSeconds: number | null;
        };
        SystemJobs: {
            /** @enum {string} */
            kind: "mail.send" | "mail.tidy" | "file.scan" | "file.preview" | "file.tidy" | "coverage.keep" | "third-parties.remind" | "notifications.derive" | "notifications.digest" | "audit.verify" | "audit.checkpoint" | "jobs.fan-out";
            /** @description Could be begun now */
            waiting: number;
            /** @description Are to be begun, or tried again, later */
            deferred: number;
            running: number;
            /** @description Given up, and neither tried again nor discarded */
            dead: number;
            /** @description For how many seconds the first could have been begun and was not; null: none waits */
            oldestSeconds: number | null;
            /** @description Why the one that failed last did; null: none failed, or they are not those of the organisation */
            lastError: string | null;
        };
        SystemDeadLetter: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @enum {string} */
            kind: "mail.send" | "mail.tidy" | "file.scan" | "file.preview" | "file.tidy" | "coverage.keep" | "third-parties.remind" | "notifications.derive" | "notifications.digest" | "audit.verify";
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            addedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            givenUpAt: string;
            attempts: number;
            /** @description Why the last attempt failed, in English */
            error: string | null;
        };
        SystemState: {
            scanner: components["schemas"]["SystemScanner"];
            /** @description Files of the organisation that wait for the scanner */
            quarantined: number;
            /** @description Files of the organisation that the scanner refused */
            refused: number;
            storage: components["schemas"]["SystemStorage"];
            mail: components["schemas"]["SystemMail"];
            /** @description Films get a picture */
            ffmpeg: boolean;
            worker: components["schemas"]["SystemWorker"];
            /** @description Of the organisation, by kind; all its kinds */
            jobs: components["schemas"]["SystemJobs"][];
            /** @description Jobs of the whole installation, by kind: figures alone */
            installationJobs: components["schemas"]["SystemJobs"][];
            /** @description Of the organisation, the newest 50 */
            deadLetters: components["schemas"]["SystemDeadLetter"][];
        };
        ProblemField: {
            /** @description as the body names it: judgements.0.remark */
            field: string;
            /**
             * @description stable, for decisions in code
             * @example IIS5R0727
             */
            code: string;
            /** @description in the language asked for */
            message: string;
        };
        Problem: {
            type: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            status: number;
            detail: string;
            /**
             * @description stable, for decisions in code
             * @example IIS5R0727
             */
            code: string;
            requestId: string;
            errors?: components["schemas"]["ProblemField"][];
            facts?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description bad_request, body_invalid, body_too_complex, precondition_invalid, idempotency.key_missing, idempotency.key_invalid */
        BadRequest: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description auth.required, auth.token_invalid, auth.session_ended */
        Unauthenticated: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description permission.denied, auth.password_change_due */
        Forbidden: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not_found */
        NotFound: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description stale */
        Stale: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description body_too_large */
        TooLarge: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description media_type_unsupported */
        UnsupportedType: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description validation, value_refused, page.cursor_invalid, idempotency.reused */
        Invalid: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description precondition_required */
        PreconditionRequired: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description rate_limited */
        TooMany: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unavailable, stopping */
        Unavailable: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description storage.full */
        Full: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Anything else that goes wrong */
        Other: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Requests a minute. */
        "RateLimit-Limit": number;
        /** @description Requests that are left of them. */
        "RateLimit-Remaining": number;
        /** @description Seconds until they are counted anew. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description The version that is answered; sent back as If-Match with a change, or as If-None-Match with a read. */
        ETag: string;
        /** @description The request was answered before, with the same. */
        "Idempotency-Replayed": "true";
        /** @description The name of the file. */
        "Content-Disposition": string;
        /** @description Which bytes of how many. */
        "Content-Range": string;
        /** @description Parts can be asked for. */
        "Accept-Ranges": string;
        /** @description Bytes that were received. */
        "Upload-Offset": number;
        /** @description Bytes of the whole file. */
        "Upload-Length": number;
        /** @description Until when the upload can go on. */
        "Upload-Expires": string;
        /** @description The version of the protocol. */
        "Tus-Resumable": string;
        /** @description Where what was made is found. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description storage.unavailable, storage.full, unavailable, stopping */
            503: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description auth.credentials */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.no_membership, auth.origin_refused */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description auth.session_ended */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.no_membership, auth.origin_refused */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    switchOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description auth.password_wrong, auth.required, auth.token_invalid, auth.session_ended */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.password_by_mail, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description password.too_weak, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    askForPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    openPasswordReset: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Link-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetPage"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account_link.used, account_link.withdrawn, account_link.expired */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Link-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordSetting"];
            };
        };
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account_link.used, account_link.withdrawn, account_link.expired */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description password.too_weak, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettings"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description only members who hold this role now */
                role?: "admin" | "author" | "assessor" | "candidate" | "supervisor" | "verifier" | "auditor";
                /** @description only members in this state; not_left: those who are here and those who are invited */
                state?: "invited" | "active" | "left" | "not_left";
                /** @description words, each of them part of the name, the department or the e-mail address */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvited"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description member.exists, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description member.last_admin, member.open_work, member.not_joined */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvited"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description member.joined, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description member.no_invitation */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    makeResetLink: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description member.not_joined, member.reset_elsewhere, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    setMemberRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description member.self_raise, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description member.last_admin, member.open_work */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    openInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Link-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account_link.used, account_link.withdrawn, account_link.expired */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    activateInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Link-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordSetting"];
            };
        };
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invitation.sign_in */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account_link.used, account_link.withdrawn, account_link.expired */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description password.too_weak, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    joinByInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Link-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description auth.credentials */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description account_link.used, account_link.withdrawn, account_link.expired */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description invitation.own_password, password.too_weak, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description file.too_large, body_too_large */
            413: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.type_mismatch (name or declared type contradicts the content), file.type_refused, media_type_unsupported */
            415: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.empty, file.missing, file.malformed, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    issueFileTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTicket"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found: no such file, or not readable by this member */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listFilePreviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreviewLink"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found: no such file, or not readable by this member, as while it waits for the scanner */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readFileContent: {
        parameters: {
            query: {
                ticket: string;
                /** @description A preview instead of the file itself */
                preview?: "thumb" | "page" | "poster";
                number?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole of it */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The part that Range asked for */
            206: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description If-None-Match names this content */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file.ticket_invalid, also once the session of the ticket has ended */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found: the right to read it was lost */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies behind the end */
            416: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description filename, filetype, and sha256 (hexadecimal, of the whole file), each in Base64 */
                "Upload-Metadata": string;
                /** @description Bytes, at most 2 GiB */
                "Upload-Length": string;
                "Tus-Resumable": "1.0.0";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description upload.malformed */
            400: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description file.already_uploaded (facts: fileId, name, uploadedAt, evidenceId, evidenceTitle), upload.too_many, upload.too_much */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload.version */
            412: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.too_large */
            413: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.empty */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found: no such upload, or somebody else’s */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    cancelUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readUploadOffset: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers say how far it is */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description «sha256 <Base64>» of this piece */
                "Upload-Checksum"?: string;
                /** @description Where this piece begins */
                "Upload-Offset": string;
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description What was sent is kept */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description upload.offset_mismatch */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload.over */
            410: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.too_large, body_too_large */
            413: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.type_mismatch, file.type_refused, media_type_unsupported */
            415: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.hash_mismatch (nothing is kept), validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            /** @description upload.checksum_mismatch */
            460: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload.busy: another piece of it is being taken, unavailable, stopping */
            503: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    editReading: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingEditCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale (facts.version) */
            412: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description edit.no_item, edit.not_movable, edit.not_beside, edit.nothing_changes, edit.too_many, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    undoEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                editId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale (facts.version) */
            412: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    decideFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingsDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale (facts.findingIds) */
            412: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description finding.not_alike, finding.choice_unknown, finding.text_needed, finding.item_choices_needed, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    lookThroughFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingsLookedThrough"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Left out: all but discarded ones */
                state?: "open" | "in_review" | "published" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfImportSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description file.too_large, body_too_large */
            413: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedType"];
            /** @description file.empty, file.missing, file.malformed, reader.unreadable (facts.zh, facts.en, facts.line), reader.time_limit, reader.memory_limit, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    decideFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description finding.choice_unknown, finding.text_needed, finding.item_choices_needed, finding.custom_not_taken, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    undoFindingDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    publishImport: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishOptions"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRelease"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description import.second_person, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.changed_since_review, release.exists, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description import.undecided, release.unit_codes_repeat, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TiedToEdition"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed: it is published, import.in_review: send it back first */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    submitImport: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description import.undecided, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    returnImport: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReturn"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description import.closed, import.not_in_review */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    downloadStandardTemplate: {
        parameters: {
            query: {
                kind: "unit" | "occupation";
                format: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of a name or code */
                q?: string;
                kind?: "unit" | "occupation";
                level?: number;
                /** @description Drafts are shown to nobody, whatever is asked for */
                state?: "draft" | "published" | "superseded" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReleaseSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    withdrawRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseWithdraw"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description release.not_withdrawable (facts.state), conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of a name or code */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUnitSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readReleaseLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseLineage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    compareReleases: {
        parameters: {
            query: {
                /** @description The release to compare from, as a rule the older one */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseComparison"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found, of either */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    downloadComparison: {
        parameters: {
            query: {
                /** @description The release to compare from, as a rule the older one */
                with: string;
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description not_found, of either */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Words apart by spaces; every one of them stands in a line found. Chinese anywhere in the text, other words from their beginning; capitals, full and half width, 臺 and 台 are one. */
                q: string;
                /** @description Only these, in pages; without it the first few of each kind */
                kind?: "standard" | "unit" | "element" | "indicator" | "knowledge" | "skill" | "attitude";
                state?: ("published" | "superseded" | "withdrawn")[];
                /** @description Level of the standard */
                level?: number;
                /** @description Kind of the standard */
                standardKind?: "unit" | "occupation";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readUnitTools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTools"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    proposeTools: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTools"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description tool.exists, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentTool"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listToolVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolVersions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readToolVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolVersionDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    saveToolDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentTool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description tool.target_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    putToolInUse: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentTool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            /** @description tool.empty, tool.untied */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    retireTool: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentTool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readTranslations: {
        parameters: {
            query?: {
                locale?: "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translations"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    writeTranslation: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationWrite"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    decideTranslations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationDecide"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description translation.second_person: nobody checks their own wording, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description translation.not_in_state */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    exportRelease: {
        parameters: {
            query: {
                /** @description Of what stands around the standard; Accept-Language otherwise */
                lang?: "zh-TW" | "en";
                format: "pdf" | "xlsx" | "csv" | "json";
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": unknown;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description export.too_large, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export.busy, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    exportTools: {
        parameters: {
            query: {
                /** @description Of what stands around the standard; Accept-Language otherwise */
                lang?: "zh-TW" | "en";
                format: "pdf" | "xlsx" | "csv" | "json";
                /** @description matrix: as PDF only */
                what?: "tools" | "matrix";
                /** @description One tool; all of the unit otherwise */
                kind?: "observation_checklist" | "question_set" | "document_review" | "third_party_form";
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": unknown;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description export.matrix_pdf_only, export.too_large, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export.busy, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listEnrolments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                candidateId?: string;
                unitId?: string;
                state?: components["schemas"]["EnrolmentState"];
                assessorId?: string;
                /** @description true: only those that are neither signed nor withdrawn */
                open?: boolean;
                /** @description newest first, or by the name of the candidate; a cursor belongs to its order */
                order?: "newest" | "candidate";
                /** @description words, each of them part of the candidate's name, department or address, or of the unit's or release's code or title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createEnrolments: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description enrolment.candidates_refused (facts.candidates: RefusedCandidate[]), conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description enrolment.unit_unknown, enrolment.not_published, enrolment.same_person, enrolment.person_unknown, enrolment.person_invited, enrolment.role_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    updateEnrolment: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description enrolment.same_person, enrolment.person_unknown, enrolment.person_invited, enrolment.role_missing, enrolment.not_independent (facts.problems: what they have to do with the case), validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    withdrawEnrolment: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentWithdraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createEvidenceRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceRequestCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, request.exists, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description target.unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    closeEvidenceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequest"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readOpenWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWork"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    handOverWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description member.not_theirs, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    leaveOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leave"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description member.has_left, member.last_admin, member.open_work, enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description member.not_theirs, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readAssessmentPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPlan"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    saveAssessmentPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description target.unknown, plan.tool_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readAssessmentPlanVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPlan"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    proposeAssessmentPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanProposal"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    shareAssessmentPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, plan.none */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    acknowledgeAssessmentPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAcknowledge"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, plan.none */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listAdjustments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustments"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    recordAdjustment: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustments"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, adjustment.superseded, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description adjustment.days, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    endAdjustment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentEnd"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustments"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, adjustment.superseded */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readSelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessment"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    saveSelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfAssessmentSave"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description target.unknown, self_assessment.evidence_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readEvidenceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesOfEvidence"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    changeEvidenceRules: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesOfEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description rules.unknown_place, rules.contradictory, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listEvidenceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleHistory"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listRuledUnits: {
        parameters: {
            query?: {
                /** @description words, each of them part of the unit's or the standard's code or title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledUnits"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    tryEvidenceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesPropose"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleEffect"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description rules.unknown_place, rules.contradictory, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listEvidenceOfEnrolment: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                targetId?: string;
                method?: components["schemas"]["Method"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    recordEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed when it is signed or withdrawn, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description evidence.target_unknown, evidence.file_unknown, evidence.in_future, evidence.too_long_ago, evidence.target_missing when neither the detail nor the rest names a target, evidence.item_unknown, evidence.tool_unknown, evidence.marks_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed when it is signed or withdrawn, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description evidence.target_unknown, evidence.file_unknown, evidence.in_future, evidence.too_long_ago, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description a candidate; without it, everything within reach */
                candidateId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    reviseEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceRevise"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed when it is signed or withdrawn, evidence.withdrawn, evidence.not_revisable for what an assessor recorded, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description evidence.target_unknown, evidence.file_unknown, evidence.in_future, evidence.too_long_ago, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceWithdraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description evidence.withdrawn when it was withdrawn before, enrolment.closed when it is signed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listMarksOfEnrolment: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceMarkPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listMarksOfEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceMarks"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    markEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceMark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, evidence.withdrawn, mark.settled, mark.version_superseded, mark.too_many, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description evidence.target_unknown, mark.file_unknown, mark.kind_unfit, mark.locator_invalid, mark.not_claimed, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    removeMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRemove"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceMark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, mark.settled, mark.removed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listThirdParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    inviteThirdParty: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyInvite"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartySent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, third_party.too_many, third_party.exists while the same address is asked already, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description third_party.candidate_address, third_party.assessor_address, third_party.supervisor_address, target.unknown, evidence.tool_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readThirdPartyForm: {
        parameters: {
            query?: {
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyForm"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    proposeThirdParty: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, third_party.too_many, third_party.exists while the same address is asked already, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description third_party.candidate_address, third_party.assessor_address, third_party.supervisor_address, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    remindThirdParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyInvitation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description third_party.state, third_party.reminded_lately within a day */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description third_party.no_address */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    resendThirdParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyResend"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartySent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description third_party.state, third_party.exists while the same address is asked already */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description third_party.candidate_address, third_party.assessor_address, third_party.supervisor_address, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    withdrawThirdParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyWithdraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description third_party.state once it is answered: an answer is judged, not taken back */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    confirmThirdParty: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCheckCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description third_party.state before there is an answer, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description third_party.no_address, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    openThirdPartyPage: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Invitation-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyPage"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    answerThirdParty: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Invitation-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description third_party.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description third_party.answers_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    declineThirdParty: {
        parameters: {
            query?: never;
            header: {
                /** @description what follows the # of the link */
                "Invitation-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyDecline"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description not_found */
            404: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description third_party.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    judgeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementsCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description judgement.changed when another one stands, judgement.version_superseded when there is a newer version, evidence.withdrawn, enrolment.closed, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description judgement.marks_missing, judgement.identity_not_recorded, judgement.other_candidate, evidence.target_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    decideOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description outcome.not_covered (facts.missing: targetId, code, kind, status, reasons), outcome.decided, enrolment.closed, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale when anything was recorded since the version in If-Match */
            412: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listSupersededEnrolments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSupersededEnrolments"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readEnrolmentEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentEdition"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    proposeCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOverProposalView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, carry_over.decided, carry_over.not_superseded, carry_over.no_unit */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    carryOver: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOver"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, carry_over.decided, carry_over.not_superseded, carry_over.no_unit, enrolment.exists, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description carry_over.undecided, carry_over.reason_missing, carry_over.nothing_to_carry, target.unknown (facts.targetIds), validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Said"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description conversation.kind, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description conversation.closed, conversation.full, dispute.exists, dispute.superseded, dispute.resolved, conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description conversation.subject, conversation.result, dispute.not_judged_again, dispute.judged_again, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    releaseFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Released"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description conversation.closed */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    markConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description only what was not read yet */
                unread?: boolean;
                topic?: components["schemas"]["NotificationTopic"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readMailPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    saveMailPreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read, such as "3" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPreferencesUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    streamNotifications: {
        parameters: {
            query?: {
                /** @description false: send what is there and end, for who cannot hold a connection open */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            /** @description stream.full, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    signOff: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOff"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description sign_off.password, auth.required, auth.token_invalid, auth.session_ended */
            401: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign_off.not_independent, sign_off.signer_unconfirmed, permission.denied, auth.password_change_due */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description sign_off.changed (facts: added, removed, changed, outcomeChanged, peopleChanged; nothing is signed), sign_off.not_signable (facts.blockers), conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            /** @description auth.throttled, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    returnForAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffReturnCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description sign_off.changed when another outcome stands, sign_off.not_signable (facts.blockers), conflict, idempotency.answer_lost */
            409: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readSignOffQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readMyUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUnits"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listMyFeedback: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readUnitMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMatrix"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readGroupMatrix: {
        parameters: {
            query?: {
                /** @description only units of this release */
                releaseId?: string;
            };
            header?: {
                /** @description the ETag of an answer that is still at hand */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMatrix"];
                };
            };
            /** @description If-None-Match names what would be answered */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    exportUnitMatrix: {
        parameters: {
            query: {
                format: "xlsx" | "pdf";
                /** @description Accept-Language otherwise */
                lang?: "zh-TW" | "en";
                method?: components["schemas"]["Method"];
                status?: components["schemas"]["TargetStatus"];
                /** @description id of an element, or «critical» */
                element?: string;
                /** @description only what is not covered */
                gaps?: "1";
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description export.too_large, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export.busy, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    exportGroupMatrix: {
        parameters: {
            query: {
                format: "xlsx" | "pdf";
                /** @description Accept-Language otherwise */
                lang?: "zh-TW" | "en";
                /** @description words of a name, a department, a unit or a standard */
                q?: string;
                release?: string;
                unit?: string;
                assessor?: string;
                department?: string;
                state?: components["schemas"]["EnrolmentState"];
                time?: "overdue" | "expiring";
                sort?: "department" | "name" | "progress" | "to_judge" | "due";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description export.too_large, validation, value_refused, page.cursor_invalid, idempotency.reused */
            422: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export.busy, rate_limited */
            429: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                enrolmentId?: string;
                /** @description the member who acted */
                actorId?: string;
                /** @description such as evidence.recorded */
                action?: string;
                kind?: components["schemas"]["AuditKind"];
                /** @description from this day on, in the organisation's time zone */
                from?: string;
                /** @description up to this day, the day included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listAuditChoices: {
        parameters: {
            query?: {
                /** @description words, each of them part of what it is called */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChoices"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    verifyAuditTrail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    startAuditVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    readSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemState"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    discardJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
}
