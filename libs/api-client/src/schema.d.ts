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
         * What was derived from a file, with links for this member, for five minutes
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
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes, the newest first, with how many are on them
         * @description Needs `programme.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * A programme of units of one or several standards
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A programme in its newest version, with an ETag
         * @description Needs `programme.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a programme, newest first
         * @description Needs `programme.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["listProgrammeVersions"];
        put?: never;
        /**
         * Write the next version of a programme; what is in use stays in use
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["addProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a programme as it was written
         * @description Needs `programme.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["readProgrammeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A programme of all units of a standard
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["createProgrammeOfRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/newer-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the next version with the units of newer editions, found by their codes
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["takeNewerEditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/put-in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign people to the newest version from now on
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["putProgrammeInUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign nobody to it any more; whoever is on it goes on
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["retireProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A retired programme as it was before
         * @description Needs `programme.edit`: admin (organisation), author (organisation).
         */
        post: operations["bringProgrammeBack"];
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
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups, the newest first; of a leader, their own
         * @description Needs `group.read`: admin (organisation), author (assigned), assessor (assigned), supervisor (assigned), verifier (assigned).
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * A group without members
         * @description Needs `group.manage`: admin (organisation).
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group with the programmes its members are on, with an ETag
         * @description Needs `group.read`: admin (organisation), author (assigned), assessor (assigned), supervisor (assigned), verifier (assigned).
         */
        get: operations["readGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Another name, leader or days
         * @description Needs `group.manage`: admin (organisation).
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The group is over; it stays to be read
         * @description Needs `group.manage`: admin (organisation).
         */
        post: operations["closeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A closed group goes on
         * @description Needs `group.manage`: admin (organisation).
         */
        post: operations["reopenGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in a group, by name
         * @description Needs `group.read`: admin (organisation), author (assigned), assessor (assigned), supervisor (assigned), verifier (assigned).
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Add people by id or as a list, all or none, or those who were found
         * @description Needs `group.manage`: admin (organisation).
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/members/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take people out of a group; what they are enrolled on stays
         * @description Needs `group.manage`: admin (organisation).
         */
        post: operations["removeGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due or runs out within thirty days, and how much the assessors have to do
         * @description Needs `group.read`: admin (organisation), author (assigned), assessor (assigned), supervisor (assigned), verifier (assigned).
         */
        get: operations["readGroupOutlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind members of what is not finished, each at most once in 24 hours
         * @description Needs `group.remind`: admin (organisation), author (assigned), assessor (assigned), supervisor (assigned), verifier (assigned).
         */
        post: operations["remindGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one comes to and is not over, by time, at most two hundred
         * @description With what is past and was neither recorded nor cancelled.
         *
         *     Needs `appointment.read`: assessor (assigned), candidate (own).
         */
        get: operations["listAppointments"];
        put?: never;
        /**
         * Suggest a time to one or several people
         * @description Needs `appointment.change`: assessor (assigned), candidate (own).
         */
        post: operations["proposeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An appointment with all that was said about it
         * @description Needs `appointment.read`: assessor (assigned), candidate (own).
         */
        get: operations["readAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All appointments of an enrolment, newest first, at most a hundred
         * @description Needs `appointment.read`: assessor (assigned), candidate (own).
         */
        get: operations["listAppointmentsOfEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the people of some enrolments, and oneself, have something booked; never what
         * @description Needs `appointment.read`: assessor (assigned), candidate (own).
         */
        get: operations["listBusyTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest another time; the one that stands goes on standing
         * @description Needs `appointment.change`: assessor (assigned), candidate (own).
         */
        post: operations["moveAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to the time that is proposed; it stands once everybody has
         * @description Needs `appointment.change`: assessor (assigned), candidate (own).
         */
        post: operations["acceptAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not at the time that is proposed; by who proposed it, taken back
         * @description Needs `appointment.change`: assessor (assigned), candidate (own).
         */
        post: operations["declineAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It will not be, or was not held; with the reason
         * @description Needs `appointment.change`: assessor (assigned), candidate (own).
         */
        post: operations["cancelAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/assessor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another assessor of the same enrolments holds it; its time stays
         * @description Needs `appointment.assign`: assessor (assigned).
         */
        post: operations["assignAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether there is an address to subscribe to
         * @description Needs `calendar.subscribe`: assessor (own), candidate (own).
         */
        get: operations["readCalendarFeed"];
        put?: never;
        /**
         * An address from which a calendar reads one’s appointments; the one before ends
         * @description Needs `calendar.subscribe`: assessor (own), candidate (own).
         */
        post: operations["makeCalendarFeed"];
        /**
         * The address leads nowhere any more
         * @description Needs `calendar.subscribe`: assessor (own), candidate (own).
         */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The booked appointments of the holder, as iCalendar
         * @description Needs no session.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make somebody a further assessor of many enrolments, wherever nothing stands against it
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        post: operations["addToTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name the further assessors of an enrolment, each bound to a method or a place or to neither
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        put: operations["setTeam"];
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
    "/enrolments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another due date, assessor or supervisor for up to 500 enrolments, where it can be; or what would become of them
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        post: operations["changeEnrolments"];
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
         * Published units with their targets of every kind, to say rules for
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
    "/evidence-versions/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a piece in another enrolment of the same candidate, to be judged there
         * @description What it is claimed for already stays as it is.
         *
         *     Needs `evidence.claim`: assessor (assigned), candidate (own).
         */
        post: operations["claimEvidence"];
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
    "/candidates/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All evidence of a person by the day it happened, with where it might count too
         * @description Of the units within reach; whoever sees that evidence exists, and not what it says, sees no titles.
         *
         *     Needs `timeline.read`: admin (metadata), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a piece for these targets might count too, in other units of the same candidate
         * @description Needs `evidence.claim`: assessor (assigned), candidate (own).
         */
        get: operations["suggestTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a piece does not count for a target, so that it is not suggested again
         * @description Needs `evidence.claim`: assessor (assigned), candidate (own).
         */
        post: operations["dismissSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of the same candidate with the same content as a file that one has uploaded
         * @description Needs `evidence.claim`: assessor (assigned), candidate (own).
         */
        get: operations["findSameFile"];
        put?: never;
        post?: never;
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
         * @description Replaces the judgements named in supersedesId. One that contradicts another assessor counts for nothing before the lead has judged the same; the lead says why.
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
         * @description Needs `outcome.create`: assessor (led).
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
         *     Needs `carry-over.decide`: assessor (led).
         */
        get: operations["proposeCarryOver"];
        put?: never;
        /**
         * Go on under the current edition, with what was decided equivalent
         * @description Closes the enrolment and opens one on the new unit.
         *
         *     Needs `carry-over.decide`: assessor (led).
         */
        post: operations["carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/further-attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a further attempt or a renewal would go on with: a proposal for each target
         * @description ETag: the version of the former enrolment.
         *
         *     Needs `further-attempt.read`: assessor (assigned), candidate (own).
         */
        get: operations["readFurtherAttempt"];
        put?: never;
        /**
         * Open a further attempt on the unit, with what was decided to go on
         * @description Closes an enrolment that is open; one that was signed stays as it is.
         *
         *     Needs `further-attempt.decide`: assessor (assigned).
         */
        post: operations["beginFurtherAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/renewal-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the assessor of a signed unit, or another one, to decide on its renewal
         * @description An admin names others where those before cannot go on, also for what is asked already.
         *
         *     Needs `further-attempt.propose`: admin (organisation), assessor (assigned).
         */
        post: operations["proposeRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/renewal-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the assessor and the supervisor of a signed unit can go on, and who could in their place
         * @description Needs `enrolment.manage`: admin (organisation).
         */
        get: operations["listRenewalPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/assignment-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would be new, go on or be counted, and who would assess and sign; nothing is written
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["proposeAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the programme to everybody who can be; the others are listed with the reason
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["assignProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on which programme, newest first, as far as the actor may see it
         * @description Needs `programme-enrolment.read`: admin (metadata), author (assigned), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["listProgrammeEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody on a programme: people, units with what counts for each, entry requirements
         * @description Needs `programme-enrolment.read`: admin (metadata), author (assigned), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readProgrammeEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another assessor, supervisor or date for up to two hundred; who cannot be changed is listed with the reason
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["changeProgrammeEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/bulk-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up to two hundred people off their programmes; who is on none any more is listed
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["withdrawProgrammeEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take somebody off a programme; the record stays, and so do the units unless asked otherwise
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["withdrawProgrammeEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the candidate on a signed programme once more, on the version in use
         * @description Signed units that are valid beyond the longest notice count; for the others the assessors are asked to decide on a renewal, which counts once it is opened.
         *
         *     Needs `programme.assign`: admin (organisation).
         */
        post: operations["renewProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/renewal-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the assessor and the supervisor of a signed whole can go on, and who could in their place
         * @description Needs `programme.assign`: admin (organisation).
         */
        get: operations["listProgrammeRenewalPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/electives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the candidate on elective units of the programme
         * @description Needs `programme.assign`: admin (organisation).
         */
        post: operations["chooseElectives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/entry-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, waive or reopen entry requirements; each check is kept
         * @description Needs `entry.check`: admin (organisation), assessor (assigned).
         */
        post: operations["checkEntryRequirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an outcome of the whole rests on and a signature would cover, or what was signed
         * @description Needs `judgement.read`: assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readProgrammeCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the whole: competent, or not yet
         * @description Needs `programme-outcome.create`: assessor (assigned).
         */
        post: operations["decideProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a whole under exactly the unit signatures and attitudes displayed
         * @description Needs `programme-sign-off.sign`: supervisor (assigned).
         */
        post: operations["signProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a decided whole back to its assessor with a reason
         * @description Needs `programme-sign-off.sign`: supervisor (assigned).
         */
        post: operations["returnProgramme"];
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
    "/validities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signatures that run out, by the day of their end; those that a later one has followed are left out
         * @description Needs `validity.read`: admin (metadata), author (assigned), assessor (assigned), candidate (own), supervisor (assigned), verifier (assigned), auditor (granted).
         */
        get: operations["listValidities"];
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
         * Targets of every kind by pieces of evidence, with the judgement that stands in each cell
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
         *     Needs `overview.read`: admin (metadata), author (assigned), assessor (assigned), supervisor (assigned), verifier (sampled).
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
         * @description Needs `overview.read`: admin (metadata), author (assigned), assessor (assigned), supervisor (assigned), verifier (sampled).
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
    "/palette": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People, their units and published text, as far as this member may see them
         * @description Needs `standard.read`: admin (organisation), author (organisation), assessor (organisation), candidate (organisation), supervisor (organisation), verifier (organisation), auditor (granted).
         */
        get: operations["findAnything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The programmes this candidate is on
         * @description Needs `my-units.read`: candidate (own).
         */
        get: operations["listMyPassports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-enrolments/{id}/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person on one programme: units by kinds of targets, attitudes once, what is missing of the whole
         * @description Needs `programme-enrolment.read`: admin (metadata), author (assigned), assessor (assigned), candidate (own), supervisor (assigned), verifier (sampled), auditor (granted).
         */
        get: operations["readPassport"];
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
            /** @description how many days a device may show what it read last, without a network */
            offlineDays: number;
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
            /** @description how many days a device may show what it read last, without a network */
            offlineDays: number;
            /** @description a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began */
            signerConfirmationRequired: boolean;
            /** @description how many days before a signature runs out people are told, the longest first; null: 90, 30, 7 */
            validityNoticeDays: number[] | null;
        };
        OrganisationUpdate: {
            /** @example 與客戶進行業務互動 */
            name?: string;
            /** @description IANA time zone, such as Asia/Taipei */
            timeZone?: string;
            /** @description a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began */
            signerConfirmationRequired?: boolean;
            /** @description how many days a device may show what it read last, without a network */
            offlineDays?: number;
            /** @description how many days before a signature runs out people are told, the longest first; null: 90, 30, 7; none: they are told once it has */
            validityNoticeDays?: number[] | null;
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
             * @description thumb: 320 px · page: up to 1600 px, the picture itself or a page of a PDF · poster: a frame · reading: words, tables and pictures of an office or text file as JSON · document: its pages as a PDF
             * @enum {string}
             */
            kind: "thumb" | "page" | "poster" | "reading" | "document";
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
             * @description thumb: 320 px · page: up to 1600 px, the picture itself or a page of a PDF · poster: a frame · reading: words, tables and pictures of an office or text file as JSON · document: its pages as a PDF
             * @enum {string}
             */
            kind: "thumb" | "page" | "poster" | "reading" | "document";
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
            /** @description Why it was refused: file.hash_mismatch, file.type_mismatch, file.type_refused, file.encrypted */
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
        /** @enum {string} */
        ProgrammeState: "draft" | "in_use" | "retired";
        ProgrammePeople: {
            /** @description on it and not signed yet */
            open: number;
            signed: number;
        };
        ProgrammeSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * @description Of the version in use, or of the newest where none has been used
             * @example 與客戶進行業務互動
             */
            name: string;
            nameEn: string | null;
            /**
             * @description of the standard that it covers whole
             * @example IIS5R0727
             */
            code: string | null;
            level: number | null;
            state: components["schemas"]["ProgrammeState"];
            /** @description number of the version that is shown */
            number: number;
            /** @description There is a newer version than the one in use */
            drafted: boolean;
            unitCount: number;
            people: components["schemas"]["ProgrammePeople"];
        };
        PageOfProgrammeSummary: {
            items: components["schemas"]["ProgrammeSummary"][];
            nextCursor: string | null;
        };
        ProgrammeVersion: {
            /**
             * Format: uuid
             * @description What an enrolment on the programme names
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            /** @example 與客戶進行業務互動 */
            name: string;
            unitCount: number;
            /**
             * Format: uuid
             * @description id of the version before
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            previousId: string | null;
            /** @description sha256 over the canonical JSON of what the version says */
            contentSha256: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
        };
        ProgrammeUnit: {
            /**
             * Format: uuid
             * @description Of this unit in this version; never another
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
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
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            level: number | null;
            releaseCode: string;
            /** @description From the day of assignment on; null: as the programme */
            dueMonths: number | null;
            /** @description unitId of units of the same version that have to be signed before this one is decided */
            requires: string[];
        };
        ProgrammeSection: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string | null;
            /** @description How many of its units are to be reached (elective); null: all of them (core) */
            choose: number | null;
            units: components["schemas"]["ProgrammeUnit"][];
        };
        ProgrammeEntryRequirement: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        ProgrammeEdition: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            version: string;
        };
        ProgrammeRelease: {
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
            /** @enum {string} */
            state: "draft" | "published" | "superseded" | "withdrawn";
            /** @description The published edition of the same standard, where this is no longer it */
            newer: components["schemas"]["ProgrammeEdition"] | null;
        };
        ProgrammeVersionDetail: {
            /**
             * Format: uuid
             * @description What an enrolment on the programme names
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            number: number;
            /** @example 與客戶進行業務互動 */
            name: string;
            unitCount: number;
            /**
             * Format: uuid
             * @description id of the version before
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            previousId: string | null;
            /** @description sha256 over the canonical JSON of what the version says */
            contentSha256: string;
            createdBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeId: string;
            nameEn: string | null;
            description: string | null;
            /**
             * Format: uuid
             * @description The release that it covers whole
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            releaseId: string | null;
            level: number | null;
            /** @description From the day of assignment on; null: without a date */
            dueMonths: number | null;
            /** @description Of a signature under the whole; null: without an end */
            validityMonths: number | null;
            /** @description Of a signature under one of its units; null: without an end */
            unitValidityMonths: number | null;
            attitudesOnce: boolean;
            sections: components["schemas"]["ProgrammeSection"][];
            entryRequirements: components["schemas"]["ProgrammeEntryRequirement"][];
            /** @description Those that its units are of */
            releases: components["schemas"]["ProgrammeRelease"][];
        };
        ProgrammeAbilities: {
            edit: boolean;
            /** @description Put people on it; of one that is in use */
            assign: boolean;
        };
        Programme: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            state: components["schemas"]["ProgrammeState"];
            /** @description For If-Match */
            version: number;
            people: components["schemas"]["ProgrammePeople"];
            /** @description The version that people are assigned to, or were last */
            inUse: components["schemas"]["ProgrammeVersion"] | null;
            /** @description The newest; a draft where it is not the one in use */
            latest: components["schemas"]["ProgrammeVersionDetail"];
            abilities: components["schemas"]["ProgrammeAbilities"];
        };
        PageOfProgrammeVersion: {
            /** @description Newest first */
            items: components["schemas"]["ProgrammeVersion"][];
            nextCursor: string | null;
        };
        ProgrammeUnitDraft: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @description From the day of assignment on; null: as the programme */
            dueMonths: number | null;
            /** @description Ids of units of the same version that have to be signed before this one is decided */
            requires: string[];
        };
        ProgrammeSectionDraft: {
            /** @example 與客戶進行業務互動 */
            name: string | null;
            /** @description How many of its units are to be reached; null, or as many as it has: all of them */
            choose: number | null;
            /** @description In their order */
            units: components["schemas"]["ProgrammeUnitDraft"][];
        };
        ProgrammeEntryRequirementDraft: {
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        ProgrammeDraft: {
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            description: string | null;
            level: number | null;
            /** @description From the day of assignment on; null: without a date */
            dueMonths: number | null;
            /** @description How long a signature under the whole is valid; null: without an end */
            validityMonths: number | null;
            /** @description How long a signature under one of its units is valid; null: without an end */
            unitValidityMonths: number | null;
            /** @description Attitudes are judged once for the whole; otherwise in each unit */
            attitudesOnce: boolean;
            /** @description In their order */
            sections: components["schemas"]["ProgrammeSectionDraft"][];
            /** @description Who may begin, in their order */
            entryRequirements: components["schemas"]["ProgrammeEntryRequirementDraft"][];
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
        ToolTargetKind: "indicator" | "guide_item" | "competence_item" | "output";
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
            /** @description of the release, and so of the unit */
            attitudes: components["schemas"]["CompetenceItem"][];
            assessmentGuide: components["schemas"]["AssessmentGuide"];
            /** @description At most one of a kind; none before they are proposed */
            tools: components["schemas"]["AssessmentTool"][];
            /** @description Targets of all kinds that no line of a tool, retired ones left out, is tied to */
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
        GroupState: "active" | "closed";
        GroupSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            endsOn: string | null;
            leader: components["schemas"]["Person"] | null;
            state: components["schemas"]["GroupState"];
            memberCount: number;
        };
        PageOfGroupSummary: {
            items: components["schemas"]["GroupSummary"][];
            nextCursor: string | null;
        };
        GroupProgramme: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /**
             * @description of the standard that it covers whole
             * @example IIS5R0727
             */
            code: string | null;
            /** @description members who are on it, signed ones too */
            people: number;
            /** @description of the versions that members are on, in their order */
            unitIds: string[];
        };
        GroupAbilities: {
            /** @description change it, its members, and what its members are enrolled on */
            manage: boolean;
        };
        Group: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            endsOn: string | null;
            leader: components["schemas"]["Person"] | null;
            state: components["schemas"]["GroupState"];
            memberCount: number;
            /** @description For If-Match */
            version: number;
            /** @description the one with most people first */
            programmes: components["schemas"]["GroupProgramme"][];
            abilities: components["schemas"]["GroupAbilities"];
        };
        GroupCreate: {
            /**
             * @example 2026 系統整合班
             * @example 與客戶進行業務互動
             */
            name: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description the last day
             * @example 2026-03-11
             */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @description sees how far each member is; no member of the group
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            leaderId?: string | null;
        };
        GroupUpdate: {
            /** @example 與客戶進行業務互動 */
            name?: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            leaderId?: string | null;
        };
        GroupMember: {
            person: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            addedAt: string;
            addedBy: components["schemas"]["Person"];
        };
        PageOfGroupMember: {
            /** @description by name */
            items: components["schemas"]["GroupMember"][];
            nextCursor: string | null;
        };
        GroupMembersAdd: {
            candidateIds?: string[];
            /** @description A list as it was pasted or as CSV: a line for each person, with an e-mail or a name in it. At most 200 lines. */
            list?: string;
            /** @description true: adds those who were found, and says who was not */
            addFound?: boolean;
        };
        /**
         * @description nobody active is called so · several are · does not hold the role of a candidate · leads the group · not a list · beyond what one request takes
         * @enum {string}
         */
        GroupMemberProblemCode: "unknown" | "ambiguous" | "not_candidate" | "leads" | "unreadable" | "too_many";
        GroupMemberProblem: {
            /** @description of the list, the first being 1; null: an id */
            line: number | null;
            /** @description what stands there */
            value: string;
            /** @description nobody active is called so · several are · does not hold the role of a candidate · leads the group · not a list · beyond what one request takes */
            problem: components["schemas"]["GroupMemberProblemCode"];
        };
        GroupMembersAdded: {
            added: number;
            /** @description were members already */
            already: number;
            /** @description who was not added; empty without addFound */
            problems: components["schemas"]["GroupMemberProblem"][];
        };
        GroupMembersRemove: {
            candidateIds: string[];
        };
        GroupMembersRemoved: {
            removed: number;
        };
        /** @enum {string} */
        ExpiryKind: "evidence" | "due" | "validity";
        GroupExpiryUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        GroupExpiryTarget: {
            /** @example IIS5R0727 */
            code: string;
            /**
             * @description as the standard has it
             * @example 依客戶需求說明產品特性
             */
            text: string;
        };
        GroupExpiry: {
            /**
             * Format: date
             * @description the day on which it happens; a due date may be over
             * @example 2026-03-11
             */
            on: string;
            kind: components["schemas"]["ExpiryKind"];
            candidate: components["schemas"]["Person"];
            /** @description null: of a programme as a whole */
            unit: components["schemas"]["GroupExpiryUnit"] | null;
            /** @description of evidence: the first that is not covered any more */
            target: components["schemas"]["GroupExpiryTarget"] | null;
            /** @description targets that are not covered any more; otherwise 1 */
            count: number;
        };
        AssessorLoad: {
            assessor: components["schemas"]["Person"];
            /** @description open enrolments, inside the group and outside */
            open: number;
            /** @description pieces of evidence that wait for a judgement */
            toJudge: number;
        };
        GroupOutlook: {
            /** @description how far ahead is looked */
            days: number;
            /** @description by day, at most 100 */
            expiring: components["schemas"]["GroupExpiry"][];
            /** @description people in whom something runs out or is due */
            people: number;
            /** @description of the members, the one with most first; at most 50 */
            loads: components["schemas"]["AssessorLoad"][];
            /** @description open enrolments beyond which a load is too much */
            mostOpen: number;
        };
        GroupReminders: {
            candidateIds: string[];
            /** @description true: says who would be reminded, and reminds nobody */
            dryRun?: boolean;
        };
        PersonReminded: {
            candidate: components["schemas"]["Person"];
            /** @description units that are not finished */
            units: number;
            /**
             * Format: date
             * @description of the unit that is due first
             * @example 2026-03-11
             */
            dueOn: string | null;
        };
        /**
         * @description is not in the group · has nothing to finish · was reminded in the last 24 hours
         * @enum {string}
         */
        ReminderProblem: "not_member" | "nothing_open" | "reminded_today";
        PersonNotReminded: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            candidateId: string;
            /** @description is not in the group · has nothing to finish · was reminded in the last 24 hours */
            problem: components["schemas"]["ReminderProblem"];
        };
        GroupReminded: {
            reminded: components["schemas"]["PersonReminded"][];
            refused: components["schemas"]["PersonNotReminded"][];
        };
        AppointmentPerson: {
            /**
             * Format: uuid
             * @description null: somebody else’s
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            candidate: components["schemas"]["Person"];
            /** @description evidence of theirs was recorded at it */
            recorded: boolean;
        };
        AppointmentUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        AppointmentTool: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            kind: components["schemas"]["ToolKind"];
            number: number;
        };
        AppointmentTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
        };
        AppointmentProposal: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            endsAt: string;
            /** @enum {string} */
            way: "on_site" | "online";
            /** @example 信義門市 */
            place: string | null;
            link: string | null;
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        AppointmentEntry: {
            /** @enum {string} */
            kind: "proposed" | "accepted" | "declined" | "withdrawn" | "cancelled";
            /**
             * Format: uuid
             * @description null: of the appointment as a whole
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            proposalId: string | null;
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
        };
        AppointmentAbilities: {
            /** @description their answer is awaited */
            answer: boolean;
            /** @description suggest a time, or cancel */
            change: boolean;
            /** @description begin the observation or questioning */
            begin: boolean;
            /** @description name another assessor */
            assign: boolean;
        };
        Appointment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @enum {string} */
            method: "direct_observation" | "oral_questioning";
            /** @enum {string} */
            state: "proposed" | "booked" | "cancelled" | "held";
            /**
             * Format: date-time
             * @description as it stands, or as it is proposed while nothing stands
             * @example 2026-03-11T06:20:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            endsAt: string;
            assessor: components["schemas"]["Person"];
            people: components["schemas"]["AppointmentPerson"][];
            unit: components["schemas"]["AppointmentUnit"];
            tool: components["schemas"]["AppointmentTool"] | null;
            targets: components["schemas"]["AppointmentTarget"][];
            /** @description to which everybody agreed */
            standing: components["schemas"]["AppointmentProposal"] | null;
            /** @description that waits for an answer */
            pending: components["schemas"]["AppointmentProposal"] | null;
            /** @description who has to answer it */
            awaited: components["schemas"]["Person"][];
            /** @description everything that was said, oldest first */
            entries: components["schemas"]["AppointmentEntry"][];
            /** @description every time that was suggested, oldest first */
            proposals: components["schemas"]["AppointmentProposal"][];
            abilities: components["schemas"]["AppointmentAbilities"];
            version: number;
        };
        AppointmentList: {
            /** @description by time */
            items: components["schemas"]["Appointment"][];
        };
        BusyTime: {
            member: components["schemas"]["Person"];
            /**
             * Format: uuid
             * @description so that one’s own can be told apart; nothing else of it is said
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            appointmentId: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            endsAt: string;
        };
        BusyTimes: {
            items: components["schemas"]["BusyTime"][];
        };
        AppointmentCreate: {
            /**
             * Format: date-time
             * @description in the future
             * @example 2026-03-11T06:20:00.000Z
             */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            way: "on_site" | "online";
            /** @example 信義門市 */
            place?: string;
            /** @description where it is held online */
            link?: string;
            /**
             * @description why, or what else there is to say
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
            /** @enum {string} */
            method: "direct_observation" | "oral_questioning";
            /** @description on one unit; several people come together */
            enrolmentIds: string[];
            /**
             * Format: uuid
             * @description of the kind that carries out the method
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId?: string;
            targetIds?: string[];
        };
        AppointmentMove: {
            /**
             * Format: date-time
             * @description in the future
             * @example 2026-03-11T06:20:00.000Z
             */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            way: "on_site" | "online";
            /** @example 信義門市 */
            place?: string;
            /** @description where it is held online */
            link?: string;
            /**
             * @description why, or what else there is to say
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
            /**
             * Format: uuid
             * @description the newest proposal that was shown; another one may have come meanwhile
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            after: string;
        };
        ProposalAnswer: {
            /**
             * Format: uuid
             * @description the proposal that was shown; another one may have come meanwhile
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            proposalId: string;
        };
        AppointmentCancel: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        AppointmentAssign: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            assessorId: string;
        };
        CalendarFeed: {
            /**
             * Format: date-time
             * @description null: there is none
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string | null;
        };
        CalendarFeedMade: {
            /**
             * Format: date-time
             * @description null: there is none
             * @example 2026-03-11T06:20:00.000Z
             */
            madeAt: string | null;
            /** @description the address to subscribe to; shown this once */
            link: string;
        };
        TeamAddition: {
            enrolmentIds?: string[];
            /** @description the open enrolments of these people */
            candidateIds?: string[];
            /** @description with candidateIds: on these units alone */
            unitIds?: string[];
            /** @description true: says what would become of each, and changes nothing */
            dryRun?: boolean;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
            /** @description records and judges evidence of this method alone */
            method?: components["schemas"]["Method"] | null;
            /**
             * @description where they assess; proposed where they record something
             * @example 信義門市
             */
            place?: string | null;
        };
        /**
         * @description signed or withdrawn · would be two of its people · no active member · does not hold the role · took part in the case · is on the team with another binding · the team is as large as it may be
         * @enum {string}
         */
        EnrolmentChangeProblem: "closed" | "same_person" | "unknown" | "role" | "parts" | "on_team" | "full";
        EnrolmentNotChanged: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            unitCode: string;
            /** @description signed or withdrawn · would be two of its people · no active member · does not hold the role · took part in the case · is on the team with another binding · the team is as large as it may be */
            problem: components["schemas"]["EnrolmentChangeProblem"];
            /** @description what somebody has to do with the case */
            parts: ("candidate" | "assessor" | "team" | "recorded" | "judged" | "decided" | "third_party" | "invited")[];
        };
        PersonChanged: {
            candidate: components["schemas"]["Person"];
            /** @description enrolments that are changed */
            changed: number;
            /** @description enrolments that are as asked already */
            unchanged: number;
            refused: components["schemas"]["EnrolmentNotChanged"][];
        };
        AssessorLoadChange: {
            assessor: components["schemas"]["Person"];
            /** @description open enrolments before */
            before: number;
            after: number;
        };
        EnrolmentsChanged: {
            /** @description by name */
            people: components["schemas"]["PersonChanged"][];
            /** @description where another assessor is asked for: those who have more or fewer afterwards */
            loads: components["schemas"]["AssessorLoadChange"][];
        };
        TeamMemberGiven: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
            /** @description records and judges evidence of this method alone */
            method?: components["schemas"]["Method"] | null;
            /**
             * @description where they assess; proposed where they record something
             * @example 信義門市
             */
            place?: string | null;
        };
        TeamUpdate: {
            /** @description the whole team from now on, without the lead; empty: nobody beside them */
            members: components["schemas"]["TeamMemberGiven"][];
        };
        TeamMember: {
            member: components["schemas"]["Person"];
            /** @description records and judges evidence of this method alone; null: of any */
            method: components["schemas"]["Method"] | null;
            /**
             * @description where they assess, in words; null: anywhere
             * @example 信義門市
             */
            place: string | null;
        };
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
        /** @enum {string} */
        EnrolmentState: "planned" | "in_progress" | "ready_to_decide" | "decided" | "signed" | "withdrawn";
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
            /** @example cn */
            outputStrip: string;
            /** @example cNn */
            knowledgeStrip: string;
            /** @example NNn */
            skillStrip: string;
            /** @example nn */
            attitudeStrip: string;
            /** @description targets that the rules require and that are not covered */
            requiredMissing: number;
        };
        EnrolmentAbilities: {
            observe: boolean;
            ask: boolean;
            /** @description evidence by some method: of a team member, by the one they are bound to */
            record: boolean;
            /** @description the only method by which this actor assesses here; null: any that they may */
            boundTo: components["schemas"]["Method"] | null;
            judge: boolean;
            upload: boolean;
            request: boolean;
            /** @description say which judgement holds where assessors disagree: the lead alone */
            settle: boolean;
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
            /** @description the lead: decides, and settles what assessors disagree about */
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            /** @description further assessors, in the order in which they were added; `assessor` leads */
            team: components["schemas"]["TeamMember"][];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            /**
             * Format: date
             * @description the last day on which its signature is valid; null: not signed, or without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
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
        EnrolmentsChange: {
            enrolmentIds?: string[];
            /** @description the open enrolments of these people */
            candidateIds?: string[];
            /** @description with candidateIds: on these units alone */
            unitIds?: string[];
            /** @description true: says what would become of each, and changes nothing */
            dryRun?: boolean;
            /**
             * Format: date
             * @description null takes it away
             * @example 2026-03-11
             */
            dueOn?: string | null;
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
        ProgrammeOfEnrolment: {
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
            number: number;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            level: number | null;
        };
        GroupOfEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
        };
        /** @enum {string} */
        ProgrammeEnrolmentState: "in_progress" | "decided" | "signed" | "withdrawn";
        UnitTally: {
            /** @description units that count, without electives that were not chosen */
            total: number;
            open: number;
            signed: number;
        };
        ProgrammeEnrolmentAbilities: {
            manage: boolean;
            checkEntry: boolean;
        };
        ProgrammeEnrolmentSummary: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            programme: components["schemas"]["ProgrammeOfEnrolment"];
            candidate: components["schemas"]["Person"];
            /** @description decides on the whole */
            assessor: components["schemas"]["Person"];
            /** @description signs the whole */
            supervisor: components["schemas"]["Person"];
            /** @description with which it was assigned */
            group: components["schemas"]["GroupOfEnrolment"] | null;
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["ProgrammeEnrolmentState"];
            units: components["schemas"]["UnitTally"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description the value of ETag and If-Match */
            version: number;
            abilities: components["schemas"]["ProgrammeEnrolmentAbilities"];
        };
        LedGroup: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
        };
        OpenWork: {
            /** @description they assess these; what is due first comes first */
            assessing: components["schemas"]["EnrolmentSummary"][];
            /** @description they sign these */
            supervising: components["schemas"]["EnrolmentSummary"][];
            /** @description their own, as candidate */
            own: components["schemas"]["EnrolmentSummary"][];
            /** @description they assess these beside the lead; that ends when they leave, and nobody has to take it on */
            teams: components["schemas"]["EnrolmentSummary"][];
            /** @description they assess the whole of these */
            programmesAssessing: components["schemas"]["ProgrammeEnrolmentSummary"][];
            /** @description they sign the whole of these */
            programmesSupervising: components["schemas"]["ProgrammeEnrolmentSummary"][];
            /** @description they are on these as the candidate */
            programmesOwn: components["schemas"]["ProgrammeEnrolmentSummary"][];
            /** @description they lead these */
            groups: components["schemas"]["LedGroup"][];
            /** @description places on teams in all, also beyond those listed; not among `count` */
            teamCount: number;
            /** @description open enrolments on units and programmes and led groups in all, also beyond those listed */
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
            /** @description appointments they were to hold; who leads the enrolments then takes them over, and where nobody does they are cancelled */
            appointments: number;
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
        HandedProgramme: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string;
            /** @enum {string} */
            as: "assessor" | "supervisor";
            /**
             * Format: uuid
             * @description who takes it on, with its open units that are not given otherwise
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string;
        };
        HandedGroup: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            groupId: string;
            /**
             * Format: uuid
             * @description who leads it then; null: nobody
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            memberId: string | null;
        };
        HandOver: {
            units: components["schemas"]["HandedUnit"][];
            programmes?: components["schemas"]["HandedProgramme"][];
            groups?: components["schemas"]["HandedGroup"][];
        };
        HandedOver: {
            member: components["schemas"]["Member"];
            handedOver: number;
            /** @description of their own, on units and on programmes */
            withdrawn: number;
            /** @description open enrolments that still name the member */
            open: number;
        };
        Leave: {
            units: components["schemas"]["HandedUnit"][];
            programmes?: components["schemas"]["HandedProgramme"][];
            groups?: components["schemas"]["HandedGroup"][];
            /** @description why the member's own enrolments as candidate, on units and on programmes, are withdrawn; absent: they are not */
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
        TargetKind: "indicator" | "critical_evidence" | "output" | "knowledge" | "skill" | "attitude";
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
        /**
         * @description absent: never. Whether the target may count through the indicators it is printed beside · unless_asked: not where the assessment guide asks for questioning
         * @enum {string}
         */
        ThroughRule: "never" | "unless_asked" | "always";
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
            /** @description absent: true. Whether a unit can be decided competent only when the target is covered */
            required?: boolean;
            /** @description absent: never. Whether the target may count through the indicators it is printed beside · unless_asked: not where the assessment guide asks for questioning */
            through?: components["schemas"]["ThroughRule"];
            /** @description each part that the standard lists under the item has to be shown */
            allParts?: boolean;
            pieces: number;
            methods: number;
            maxAgeMonths: number | null;
        };
        EvidenceRules: {
            indicator: components["schemas"]["TargetRules"];
            criticalEvidence: components["schemas"]["TargetRules"];
            output: components["schemas"]["TargetRules"];
            knowledge: components["schemas"]["TargetRules"];
            skill: components["schemas"]["TargetRules"];
            attitude: components["schemas"]["TargetRules"];
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
        ReasonRule: "none" | "not_seen" | "pieces" | "occasions" | "methods" | "methods_all" | "methods_any" | "workplace" | "parts" | "disagreement" | "pending" | "not_yet" | "expired" | "valid" | "authentic" | "current" | "authenticity" | "through";
        Reason: {
            rule: components["schemas"]["ReasonRule"];
            /** @description pieces, occasions, methods and parts: how many there are */
            have?: number;
            /** @description pieces, occasions, methods, parts, and means of authenticity: how many are needed */
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
            /**
             * @description codes of the elements it stands in or is printed beside; empty where the document ties it to none, and it counts for the whole unit
             * @example [
             *       "T1.1"
             *     ]
             */
            elementCodes: string[];
            /** @description what the standard lists under it; claims may name some of them */
            parts: string[];
            /** @description whether the unit can be decided competent only once it is covered */
            required: boolean;
            /** @description covered through the indicators of those elements, all of which are covered, although its own evidence does not suffice */
            through: boolean;
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
            /** @example cn */
            outputStrip: string;
            /** @example cNn */
            knowledgeStrip: string;
            /** @example NNn */
            skillStrip: string;
            /** @example nn */
            attitudeStrip: string;
            /** @description targets that the rules require and that are not covered */
            requiredMissing: number;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description the version of the rules of evidence that made these states */
            ruleVersion: number;
            /** @description a programme asks for the attitudes of the unit, once: here they are shown and counted only */
            attitudesByProgramme: boolean;
            /** @description what holds in this unit */
            rules: components["schemas"]["EvidenceRules"];
            /** @description targets of which more, less or something else is asked than `rules` says for their kind */
            targetRules: components["schemas"]["OwnTargetRules"][];
            /** @description the unit's assessment guide asks for questioning, on which `unless_asked` rests */
            asksQuestions: boolean;
            /** @description how many days before evidence grows too old people are told */
            warnDays: number;
            /** @description everything that is required is covered: competent may be decided */
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
            /** @description absent: true. Whether a unit can be decided competent only when the target is covered */
            required?: boolean;
            /** @description absent: never. Whether the target may count through the indicators it is printed beside · unless_asked: not where the assessment guide asks for questioning */
            through?: components["schemas"]["ThroughRule"];
            /** @description each part that the standard lists under the item has to be shown */
            allParts?: boolean;
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
            output: components["schemas"]["TargetRules"];
            knowledge: components["schemas"]["TargetRules"];
            skill: components["schemas"]["TargetRules"];
            attitude: components["schemas"]["TargetRules"];
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
            /** @description codes of targets that are not covered and would be required, and are not now */
            missing: string[];
            /** @description competent could be decided now, and could not */
            noLongerReady: boolean;
            /** @description competent could be decided, and cannot now */
            newlyReady: boolean;
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
            /** @description targets that are not covered and would be required, and are not now */
            targetsMissing: number;
            /** @description enrolments with such a target */
            enrolmentsMissing: number;
            /** @description enrolments with everything required covered now that would lack something */
            noLongerReady: number;
            /** @description enrolments that lack something now and would have everything required covered */
            newlyReady: number;
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
        PartsOfTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @description of those that the standard lists under the item, from 0 */
            parts: number[];
        };
        AlsoJudgedFor: {
            /**
             * Format: uuid
             * @description another enrolment of the same candidate
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            targetIds: string[];
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
            /** @description judged at once; their targets are among `targetIds` */
            judgements?: components["schemas"]["JudgedTarget"][];
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
            /**
             * @deprecated
             * @description knowledge, skills and attitudes that it shows, besides those its questions are about; the same as naming them among `targetIds`
             */
            competenceItemIds?: string[];
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
            /** @description further enrolments of the same candidate that it shows something for */
            alsoFor?: components["schemas"]["AlsoJudgedFor"][];
            /**
             * Format: uuid
             * @description the version of the tool it was taken with; of the kind that carries out the method
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId?: string;
            /**
             * Format: uuid
             * @description the appointment it was recorded at, which it settles
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            appointmentId?: string;
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
        RecordedElsewhere: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            coverage: components["schemas"]["CoverageSummary"];
            targets: components["schemas"]["RecordedTarget"][];
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
            /** @description further enrolments of the candidate that it was recorded for, or that it goes along in */
            others: components["schemas"]["RecordedElsewhere"][];
            /** @description enrolments that were signed with the version before: what was signed stays as it was */
            keptIn: string[];
        };
        AlsoFor: {
            /**
             * Format: uuid
             * @description another enrolment of the same candidate
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            targetIds: string[];
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
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
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
            /** @description further enrolments of the same candidate that it shows something for */
            alsoFor?: components["schemas"]["AlsoFor"][];
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
        ProbedItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @enum {string} */
            targetKind: "knowledge" | "skill" | "attitude";
            /** @example IIS5R0727 */
            code: string;
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
            /** @description it contradicts another assessor; while it stands it counts for nothing and waits for the lead */
            disagrees: boolean;
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
            /** @description which of the parts that the standard lists under the item it shows, from 0; null: all of it */
            parts: number[] | null;
            /** @description of a unit that was signed with this version, and stays as it was signed: a newer version or a withdrawal came after */
            kept: boolean;
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
            /** @description knowledge and skills that its questions probed before these could be claimed; it counts for them */
            probed: components["schemas"]["ProbedItem"][];
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
        ClaimsCreate: {
            /**
             * Format: uuid
             * @description another enrolment of the same candidate
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            targetIds: string[];
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
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
            /** @description of targets of which it shows some of the listed parts only; all of them where it is not named */
            parts?: components["schemas"]["PartsOfTarget"][];
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
        WordsLocator: {
            /** @enum {string} */
            kind: "words";
            /** @description in a text without fixed pages: UTF-16 units before the words in its reading */
            at: number;
            /** @description the words, white space squeezed */
            quote: string;
            /** @description what stands before them */
            prefix: string;
            /** @description what stands after them */
            suffix: string;
        };
        CellsLocator: {
            /** @enum {string} */
            kind: "cells";
            /** @description of the sheets that are shown */
            sheet: number;
            /** @description the uppermost */
            row: number;
            /** @description the leftmost; 1 is A */
            column: number;
            rows: number;
            columns: number;
            /** @description what stands in them */
            quote: string;
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
            locator: components["schemas"]["PageLocator"] | components["schemas"]["PassageLocator"] | components["schemas"]["RegionLocator"] | components["schemas"]["SpanLocator"] | components["schemas"]["WordsLocator"] | components["schemas"]["CellsLocator"];
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
            locator: components["schemas"]["PageLocator"] | components["schemas"]["PassageLocator"] | components["schemas"]["RegionLocator"] | components["schemas"]["SpanLocator"] | components["schemas"]["WordsLocator"] | components["schemas"]["CellsLocator"];
            /** @description indicators and critical evidence of the enrolment */
            targetIds: string[];
            note?: string;
        };
        MarkRemove: {
            /** @example 記到另一位受評者的單元。 */
            reason?: string;
        };
        TimelineUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            state: components["schemas"]["EnrolmentState"];
            assessor: components["schemas"]["Person"];
            /** @description the reader may use a piece in it */
            mayClaim: boolean;
        };
        TimelineTotals: {
            pieces: number;
            /** @description claimed in two units or more */
            inSeveral: number;
        };
        TimelineUse: {
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
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @description null while it waits, and for readers who see no contents */
            verdict: components["schemas"]["Verdict"] | null;
            /** @description signed before the evidence changed, and stays as it was signed */
            kept: boolean;
        };
        /** @enum {string} */
        SuggestionReason: "same_text" | "shared_item" | "shared_words";
        TargetSuggestionView: {
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
            kind: components["schemas"]["TargetKind"];
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            reason: components["schemas"]["SuggestionReason"];
            /** @description of shared_item the knowledge and skills, of shared_words the words; at most four */
            words: string[];
            /** @description code of the claimed target that it is like */
            likeCode: string;
        };
        TimelinePiece: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @description the newest version
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            number: number;
            method: components["schemas"]["Method"];
            /**
             * @description null for readers who see no contents
             * @example 尖峰時段接待客戶
             */
            title: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            recordedBy: components["schemas"]["Person"];
            durationMinutes: number | null;
            fileCount: number;
            withdrawn: boolean;
            /** @description of the enrolments that the reader sees */
            uses: components["schemas"]["TimelineUse"][];
            /** @description where it might count too; nothing counts by being suggested */
            suggestions: components["schemas"]["TargetSuggestionView"][];
        };
        Timeline: {
            candidate: components["schemas"]["Person"];
            /** @description those still open first */
            units: components["schemas"]["TimelineUnit"][];
            /** @description whatever is filtered */
            totals: components["schemas"]["TimelineTotals"];
            /** @description what happened last first */
            items: components["schemas"]["TimelinePiece"][];
            nextCursor: string | null;
        };
        Suggestions: {
            /** @description those that something is suggested in */
            units: components["schemas"]["TimelineUnit"][];
            /** @description the most likely first */
            items: components["schemas"]["TargetSuggestionView"][];
        };
        SuggestionDismissal: {
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
        };
        PieceUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        PieceWithFile: {
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
            /** @example 尖峰時段接待客戶 */
            title: string;
            method: components["schemas"]["Method"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            recordedAt: string;
            /** @description that it is claimed in, of those the reader sees */
            units: components["schemas"]["PieceUnit"][];
        };
        PiecesWithFile: {
            /** @description at most five, the newest first */
            items: components["schemas"]["PieceWithFile"][];
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
        ProposedThirdPartyQuestion: {
            /**
             * @description exactly as it is shown
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description what an answer speaks of */
            targetIds: string[];
            /** @description asked unless somebody decides otherwise; the others are offered */
            usual: boolean;
        };
        ThirdPartyForm: {
            /**
             * Format: uuid
             * @description null: proposed from the unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            toolVersionId: string | null;
            toolNumber: number | null;
            questions: components["schemas"]["ProposedThirdPartyQuestion"][];
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
             * @description Of any kind, of the new unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @enum {string} */
            kind: "indicator" | "critical_evidence" | "output" | "knowledge" | "skill" | "attitude";
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
        RenewalAsked: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
        };
        FurtherAttemptTarget: {
            /**
             * Format: uuid
             * @description Of any kind, of the new unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @enum {string} */
            kind: "indicator" | "critical_evidence" | "output" | "knowledge" | "skill" | "attitude";
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
            /**
             * @description why it is proposed so. current: it counts for some time yet · old: half of its time is over · expires: soon it will not count · partly: not enough · failed: among what the unit lacked · not_yet: refused after that, or at no time accepted · too_old · unjudged · none: nothing stands for it
             * @enum {string}
             */
            reason: "current" | "old" | "expires" | "partly" | "failed" | "not_yet" | "too_old" | "unjudged" | "none";
            /** @description by the rules of the attempt to come */
            required: boolean;
            /**
             * Format: date
             * @description when the newest of its accepted evidence happened
             * @example 2026-03-11
             */
            newestOn: string | null;
        };
        FurtherAttemptView: {
            /** @description the former attempt */
            enrolment: components["schemas"]["EnrolmentSummary"];
            /**
             * @description attempt: after «not yet competent», which closes the former · renewal: of a signature, which stays
             * @enum {string}
             */
            purpose: "attempt" | "renewal";
            /** @description who will assess the further attempt */
            assessor: components["schemas"]["Person"];
            /** @description who will sign it */
            supervisor: components["schemas"]["Person"];
            /** @description who asked for the renewal */
            proposed: components["schemas"]["RenewalAsked"] | null;
            /** @description every target of the unit, in its order; pieces: those accepted that count today */
            targets: components["schemas"]["FurtherAttemptTarget"][];
            contextRecords: components["schemas"]["ContextRecords"];
            /** @description the actor may decide */
            mayDecide: boolean;
        };
        RenewalProposalCreate: {
            /**
             * Format: uuid
             * @description who is to decide on it and to assess, in place of the assessor before; an admin alone says so
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            assessorId?: string;
            /**
             * Format: uuid
             * @description who is to sign, in place of the supervisor before; an admin alone says so
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supervisorId?: string;
            /**
             * @description why; needed before it is time, and where the signature has no end
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
        };
        RenewalProposal: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
        };
        /**
         * @description why they cannot once more. left: no active member · role: does not hold the role now · parts: took part in what is renewed
         * @enum {string}
         */
        NextPersonProblem: "left" | "role" | "parts";
        FormerPerson: {
            person: components["schemas"]["Person"];
            /** @description why they cannot once more. left: no active member · role: does not hold the role now · parts: took part in what is renewed */
            problem: components["schemas"]["NextPersonProblem"] | null;
        };
        PersonAtWork: {
            person: components["schemas"]["Person"];
            /** @description open units that name them in this role */
            open: number;
        };
        NextPeople: {
            assessor: components["schemas"]["FormerPerson"];
            supervisor: components["schemas"]["FormerPerson"];
            /** @description who may assess, those with least open first */
            assessors: components["schemas"]["PersonAtWork"][];
            /** @description who may sign, those with least open first */
            supervisors: components["schemas"]["PersonAtWork"][];
        };
        /** @enum {string} */
        EntryCheckResult: "confirmed" | "waived" | "open";
        EntryGiven: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string;
            result: components["schemas"]["EntryCheckResult"];
            /**
             * @description what was seen; needed to waive
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
        };
        PersonChoice: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            candidateId: string;
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
             * @description of the whole; null: without a date; not given: by the version
             * @example 2026-03-11
             */
            dueOn?: string | null;
            /** @description units of the programme that are chosen, in place of those chosen for all */
            electives?: string[];
            entry?: components["schemas"]["EntryGiven"][];
        };
        AssignmentRequest: {
            candidateIds?: string[];
            /**
             * Format: uuid
             * @description all who are in the group now
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            groupId?: string;
            /** @description a list as CSV: e-mail or name, and where wanted assessor, supervisor (their e-mail), due date, codes of electives. With a line of headings in Chinese or English, or in this order. */
            csv?: string;
            /**
             * Format: date
             * @description from which due dates are counted; not given: today
             * @example 2026-03-11
             */
            startsOn?: string;
            /** @description among whom assessors are proposed; not given: everybody with the role */
            assessorIds?: string[];
            supervisorIds?: string[];
            /** @description units of the programme that are chosen for all */
            electives?: string[];
            /** @description what holds for some of those who are named by candidateIds, groupId or csv; it puts nobody on the programme */
            people?: components["schemas"]["PersonChoice"][];
        };
        AssignedUnitOf: {
            /**
             * Format: uuid
             * @description of the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            releaseCode: string;
        };
        AssignedSection: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string | null;
            /** @description null: all of its units */
            choose: number | null;
            units: components["schemas"]["AssignedUnitOf"][];
        };
        AssignedRequirement: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        AssignedProgramme: {
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
            number: number;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            attitudesOnce: boolean;
            sections: components["schemas"]["AssignedSection"][];
            requirements: components["schemas"]["AssignedRequirement"][];
        };
        AssignmentUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
            /** @enum {string} */
            origin: "new" | "going_on" | "signed" | "attempt" | "not_chosen";
            /**
             * Format: uuid
             * @description the enrolment that counts
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            /** @description of the enrolment that goes on or is signed */
            assessor: components["schemas"]["Person"] | null;
            supervisor: components["schemas"]["Person"] | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            signedOn: string | null;
            /**
             * Format: date
             * @description of an enrolment that is to be made
             * @example 2026-03-11
             */
            dueOn: string | null;
        };
        AssignmentPerson: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            candidateId: string;
            /** @description null: nobody of the organisation */
            candidate: components["schemas"]["Person"] | null;
            /**
             * @description is, or was, assigned now · was on it already · has signed it already · is not, see reason
             * @enum {string}
             */
            status: "new" | "assigned" | "signed" | "refused";
            /** @enum {string|null} */
            reason: "unknown" | "left" | "role" | "no_assessor" | "no_supervisor" | "same_person" | "not_assessor" | "not_supervisor" | "not_independent" | "electives" | null;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string | null;
            assessor: components["schemas"]["Person"] | null;
            supervisor: components["schemas"]["Person"] | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            /** @description in the order of the programme; none where nothing is done */
            units: components["schemas"]["AssignmentUnit"][];
        };
        WorkLoad: {
            person: components["schemas"]["Person"];
            /** @description open units before */
            before: number;
            /** @description open units with what is proposed */
            after: number;
        };
        ListError: {
            /** @description of the text, the first being 1 */
            line: number;
            /** @description the first being 1; null: the whole line */
            column: number | null;
            /** @enum {string} */
            problem: "unreadable" | "too_many" | "person_missing" | "person_unknown" | "name_ambiguous" | "twice" | "assessor_unknown" | "supervisor_unknown" | "due_invalid" | "elective_unknown";
            /** @description what stands there */
            value: string;
        };
        AssignmentProposal: {
            programme: components["schemas"]["AssignedProgramme"];
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string;
            items: components["schemas"]["AssignmentPerson"][];
            /** @description those among whom assessors are proposed, by name */
            assessors: components["schemas"]["WorkLoad"][];
            supervisors: components["schemas"]["WorkLoad"][];
            /** @description lines of the list that name nobody who could be assigned */
            errors: components["schemas"]["ListError"][];
        };
        AssignmentCreate: {
            candidateIds?: string[];
            /**
             * Format: uuid
             * @description all who are in the group now
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            groupId?: string;
            /** @description a list as CSV: e-mail or name, and where wanted assessor, supervisor (their e-mail), due date, codes of electives. With a line of headings in Chinese or English, or in this order. */
            csv?: string;
            /**
             * Format: date
             * @description from which due dates are counted; not given: today
             * @example 2026-03-11
             */
            startsOn?: string;
            /** @description among whom assessors are proposed; not given: everybody with the role */
            assessorIds?: string[];
            supervisorIds?: string[];
            /** @description units of the programme that are chosen for all */
            electives?: string[];
            /** @description what holds for some of those who are named by candidateIds, groupId or csv; it puts nobody on the programme */
            people?: components["schemas"]["PersonChoice"][];
            /**
             * Format: uuid
             * @description the version that was proposed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            versionId: string;
            /** @description for all for whom nothing else is given; a requirement that is not named stays open */
            entry?: components["schemas"]["EntryGiven"][];
        };
        AssignmentTotals: {
            /** @description people who were assigned */
            people: number;
            /** @description enrolments on units that were made */
            created: number;
            goingOn: number;
            signed: number;
        };
        AssignmentDone: {
            totals: components["schemas"]["AssignmentTotals"];
            items: components["schemas"]["AssignmentPerson"][];
            errors: components["schemas"]["ListError"][];
        };
        ProgrammeEnrolmentPage: {
            items: components["schemas"]["ProgrammeEnrolmentSummary"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ProgrammeUnitOrigin: "new" | "going_on" | "signed" | "attempt" | "carried_over";
        CountedEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            origin: components["schemas"]["ProgrammeUnitOrigin"];
            state: components["schemas"]["EnrolmentState"];
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
        };
        CountedUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            sectionId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            /** @description null: an elective that was not chosen */
            enrolment: components["schemas"]["CountedEnrolment"] | null;
        };
        FormerEntryCheck: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            checkId: string;
            result: components["schemas"]["EntryCheckResult"];
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            checkedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string;
        };
        EntryTakenFrom: {
            checkedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string;
        };
        EntryState: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            result: components["schemas"]["EntryCheckResult"];
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            checkedBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string | null;
            /** @description what a renewal proposes while nobody has checked it; it counts once somebody takes it along */
            former: components["schemas"]["FormerEntryCheck"] | null;
            /** @description the former check that this one rests on */
            takenFrom: components["schemas"]["EntryTakenFrom"] | null;
        };
        ProgrammeEnrolmentDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            programme: components["schemas"]["ProgrammeOfEnrolment"];
            candidate: components["schemas"]["Person"];
            /** @description decides on the whole */
            assessor: components["schemas"]["Person"];
            /** @description signs the whole */
            supervisor: components["schemas"]["Person"];
            /** @description with which it was assigned */
            group: components["schemas"]["GroupOfEnrolment"] | null;
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["ProgrammeEnrolmentState"];
            units: components["schemas"]["UnitTally"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            createdAt: string;
            /** @description the value of ETag and If-Match */
            version: number;
            abilities: components["schemas"]["ProgrammeEnrolmentAbilities"];
            /** @description all of the version, in its order */
            counted: components["schemas"]["CountedUnit"][];
            entry: components["schemas"]["EntryState"][];
        };
        ProgrammeEnrolmentsChange: {
            ids: string[];
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
            /**
             * @description also in the units that are open: of those that name the former assessor or supervisor, and are due with the whole or after the new day
             * @default true
             */
            units: boolean;
            /** @description true: says what would change, and changes nothing */
            dryRun?: boolean;
        };
        ChangedEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            /** @description units that change with it */
            units: number;
        };
        UnchangedEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            /** @enum {string} */
            reason: "closed" | "same_person" | "not_assessor" | "not_supervisor" | "not_independent";
        };
        ProgrammeEnrolmentsChanged: {
            changed: components["schemas"]["ChangedEnrolment"][];
            /** @description who stays as they are, each with the reason */
            refused: components["schemas"]["UnchangedEnrolment"][];
            /** @description of those whose open units become more or fewer */
            assessors: components["schemas"]["WorkLoad"][];
            supervisors: components["schemas"]["WorkLoad"][];
        };
        ProgrammeEnrolmentsWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
            /** @description true: its open units are withdrawn too, but for those that another programme counts */
            units?: boolean;
            ids: string[];
            /** @description true: says who would be withdrawn, and withdraws nobody */
            dryRun?: boolean;
        };
        ProgrammeEnrolmentsWithdrawn: {
            /** @description units: those that are withdrawn too */
            changed: components["schemas"]["ChangedEnrolment"][];
            refused: components["schemas"]["UnchangedEnrolment"][];
        };
        ProgrammeEnrolmentWithdraw: {
            /** @example 記到另一位受評者的單元。 */
            reason: string;
            /** @description true: its open units are withdrawn too, but for those that another programme counts */
            units?: boolean;
        };
        ProgrammeRenewal: {
            /**
             * Format: uuid
             * @description the former one, unless another is given
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            assessorId?: string;
            /**
             * Format: uuid
             * @description the former one, unless another is given
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            supervisorId?: string;
            /**
             * Format: date
             * @description null: without a date; not given: as the programme says, from today on
             * @example 2026-03-11
             */
            dueOn?: string | null;
            /**
             * @description why; needed before it is time, and where the signature has no end
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
        };
        ElectivesChoice: {
            /** @description units of the programme, besides those that count already */
            programmeUnitIds: string[];
        };
        EntryCheckGiven: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string;
            result: components["schemas"]["EntryCheckResult"];
            /**
             * @description what was seen; needed to waive
             * @example 記到另一位受評者的單元。
             */
            reason?: string;
            /**
             * Format: uuid
             * @description the former check that is proposed, and that this one rests on; what it says of the reason holds where none is given
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            takenFromId?: string;
        };
        EntryChecksGiven: {
            checks: components["schemas"]["EntryCheckGiven"][];
        };
        CaseProgramme: {
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
            number: number;
            contentSha256: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            /**
             * @description of the standard that it covers whole
             * @example IIS5R0727
             */
            code: string | null;
            /** @description part of what the outcome states */
            level: number | null;
        };
        ProgrammeOutcome: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            decision: components["schemas"]["OutcomeDecision"];
            /** @example 三次觀察與一份提案都達到標準。 */
            reasoning: string;
            decidedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            decidedAt: string;
        };
        /** @enum {string} */
        Authentication: "password";
        ProgrammeSignOff: {
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
            /**
             * Format: date
             * @description the last day on which it is valid; null: without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
        };
        ProgrammeReturn: {
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
            /** @example 記到另一位受評者的單元。 */
            reason: string;
        };
        ProgrammeCaseUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            releaseCode: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            signOffId: string;
            /** @description of the manifest that the unit was signed under */
            manifestSha256: string;
            /** @description name of the signer */
            signer: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            signedAt: string;
            /**
             * Format: date
             * @description null: without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
        };
        AttitudeJudgement: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            judgementId: string;
            /**
             * Format: uuid
             * @description of the unit in which it was seen
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            verdict: components["schemas"]["Verdict"];
            /** @description name of the assessor */
            judgedBy: string;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            judgedAt: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceVersionId: string;
            contentSha256: string;
            evidenceTitle: string;
        };
        ProgrammeCaseAttitude: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            required: boolean;
            /** @description the best of all units */
            status: components["schemas"]["TargetStatus"];
            judgements: components["schemas"]["AttitudeJudgement"][];
        };
        ProgrammeCaseEntry: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            result: components["schemas"]["EntryCheckResult"];
            /** @example 記到另一位受評者的單元。 */
            reason: string | null;
            /** @description name of the member */
            checkedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string | null;
        };
        CaseValidity: {
            months: number;
            /**
             * Format: date
             * @description the last day
             * @example 2026-03-11
             */
            until: string;
        };
        /** @enum {string} */
        WholeGapKind: "entry" | "expired" | "unit" | "elective" | "attitude";
        /**
         * @description of a unit
         * @enum {string}
         */
        UnitStanding: "signed" | "expired" | "to_sign" | "in_progress" | "not_begun" | "not_chosen";
        ProgrammeCaseGap: {
            kind: components["schemas"]["WholeGapKind"];
            /**
             * Format: uuid
             * @description of the requirement, unit, section or attitude
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            subjectId: string;
            /**
             * @description of a unit or an attitude
             * @example IIS5R0727
             */
            code: string | null;
            /**
             * @description what it is called; empty: a section without a name
             * @example 依客戶需求說明產品特性
             */
            text: string;
            /** @description of a unit */
            standing: components["schemas"]["UnitStanding"] | null;
            /** @description of an attitude */
            status: components["schemas"]["TargetStatus"] | null;
            /** @description how many more of a section */
            missing: number | null;
            /**
             * Format: date
             * @description of a unit that has run out
             * @example 2026-03-11
             */
            validUntil: string | null;
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
        ProgrammeCaseManifest: {
            /** @description over the canonical manifest, see docs/sign-off.md */
            sha256: string;
            /** @description attest.programme-sign-off/1 */
            format: string;
        };
        Meaning: {
            "zh-TW": string;
            en: string;
        };
        /** @enum {string} */
        ProgrammeSignBlocker: "signed" | "withdrawn" | "not_decided" | "not_competent" | "incomplete" | "outdated" | "not_the_supervisor" | "took_part" | "signer_unconfirmed";
        ProgrammeCaseAbilities: {
            decide: boolean;
            sign: boolean;
        };
        ProgrammeCase: {
            enrolment: components["schemas"]["ProgrammeEnrolmentSummary"];
            programme: components["schemas"]["CaseProgramme"];
            /** @description the newest */
            outcome: components["schemas"]["ProgrammeOutcome"] | null;
            signOff: components["schemas"]["ProgrammeSignOff"] | null;
            /** @description newest first */
            returns: components["schemas"]["ProgrammeReturn"][];
            /** @description signed and valid, in the order of the programme */
            units: components["schemas"]["ProgrammeCaseUnit"][];
            attitudes: components["schemas"]["ProgrammeCaseAttitude"][];
            entry: components["schemas"]["ProgrammeCaseEntry"][];
            /** @description null: without an end */
            validity: components["schemas"]["CaseValidity"] | null;
            /** @description empty exactly when competent can be decided */
            gaps: components["schemas"]["ProgrammeCaseGap"][];
            /** @description part of what is signed */
            people: components["schemas"]["AccountOrigin"][];
            manifest: components["schemas"]["ProgrammeCaseManifest"];
            meaning: components["schemas"]["Meaning"];
            /** @description something changed since the outcome: it can be decided anew */
            outdated: boolean;
            /** @description by this actor, now */
            signable: boolean;
            blockers: components["schemas"]["ProgrammeSignBlocker"][];
            abilities: components["schemas"]["ProgrammeCaseAbilities"];
        };
        DisplayedUnit: {
            /**
             * Format: uuid
             * @description of the unit within the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeUnitId: string;
            /**
             * Format: uuid
             * @description the signature that was displayed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            signOffId: string;
        };
        DisplayedAttitude: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            status: components["schemas"]["TargetStatus"];
        };
        DisplayedProgramme: {
            units: components["schemas"]["DisplayedUnit"][];
            attitudes: components["schemas"]["DisplayedAttitude"][];
        };
        ProgrammeOutcomeCreate: {
            decision: components["schemas"]["OutcomeDecision"];
            /**
             * @description why, and what is still to do where it is not yet, in words that supervisor and candidate read
             * @example 三次觀察與一份提案都達到標準。
             */
            reasoning: string;
            displayed: components["schemas"]["DisplayedProgramme"];
        };
        ProgrammeSignOffCreate: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            manifestSha256: string;
            displayed: components["schemas"]["DisplayedProgramme"];
            /** @description of the signer; checked again at this moment, never kept */
            password: string;
            locale: components["schemas"]["Locale"];
        };
        ProgrammeReturnCreate: {
            /**
             * Format: uuid
             * @description the outcome that was displayed
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            outcomeId: string;
            /** @example 記到另一位受評者的單元。 */
            reason: string;
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
        NotificationTopic: "conversation" | "requests" | "evidence" | "judgements" | "decisions" | "third_parties" | "plans" | "appointments" | "reminders" | "record";
        /** @enum {string} */
        NotificationKind: "feedback_given" | "feedback_released" | "question_asked" | "message_answered" | "judgement_disputed" | "dispute_resolved" | "evidence_requested" | "evidence_recorded" | "evidence_submitted" | "evidence_revised" | "evidence_withdrawn" | "evidence_judged" | "outcome_competent" | "outcome_not_yet" | "ready_to_sign" | "unit_signed" | "sign_off_returned" | "enrolment_created" | "enrolment_changed" | "assessing_given" | "assessing_taken" | "assessor_changed" | "signing_given" | "signing_taken" | "supervisor_changed" | "enrolment_withdrawn" | "enrolment_carried_over" | "third_party_proposed" | "third_party_answered" | "third_party_declined" | "plan_shared" | "plan_acknowledged" | "coverage_expiring" | "coverage_expired" | "file_refused" | "record_damaged" | "verification_failed" | "validity_ending" | "validity_ended" | "validities_ending" | "validities_ended" | "renewal_proposed" | "renewal_opened" | "further_attempt_opened" | "team_joined" | "team_bound" | "team_left" | "team_member_added" | "team_member_removed" | "disagreement_opened" | "disagreement_settled" | "group_given" | "work_reminded" | "programme_competent" | "programme_not_yet" | "programme_to_sign" | "programme_signed" | "programme_returned" | "programme_assigned" | "programme_people_given" | "programme_renewed" | "appointment_proposed" | "appointment_moved" | "appointment_accepted" | "appointment_declined" | "appointment_withdrawn" | "appointment_cancelled" | "appointment_given" | "appointment_taken" | "appointment_assessor_changed" | "appointment_tomorrow" | "appointment_soon";
        /**
         * @description as whom the reader is told
         * @enum {string}
         */
        NotificationParty: "candidate" | "assessor" | "supervisor" | "team" | "team_member" | "appointment_assessor" | "former_assessor" | "former_supervisor" | "former_team_member" | "uploader" | "leader" | "admin" | "auditor";
        NotificationUnit: {
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        NotifiedProgramme: {
            /**
             * Format: uuid
             * @description of the enrolment on it
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @example 與客戶進行業務互動 */
            name: string;
        };
        NotifiedGroup: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
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
            /** @description where it is about a whole */
            programme: components["schemas"]["NotifiedProgramme"] | null;
            /** @description that the reader was given to lead */
            group: components["schemas"]["NotifiedGroup"] | null;
            /** @description how many people it is about, of several at once */
            people: number | null;
            /** @description on how many units somebody was put */
            units: number | null;
            /** @description within how many days */
            days: number | null;
            /**
             * @description of the file it is about, as it was uploaded
             * @example IIS5R0727v1.pdf
             */
            fileName: string | null;
            /** @description who was asked without having an account, where it is about them */
            thirdPartyName: string | null;
            /**
             * Format: uuid
             * @description where it is about one
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            appointmentId: string | null;
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
            appointments: components["schemas"]["MailDelivery"];
            reminders: components["schemas"]["MailDelivery"];
            record: components["schemas"]["MailDelivery"];
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
        ValidityUnit: {
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
        };
        ValidityProgramme: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
        };
        ValidityNext: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            state: components["schemas"]["EnrolmentState"];
        };
        Validity: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            /** @description null: a whole programme was signed */
            unit: components["schemas"]["ValidityUnit"] | null;
            /**
             * Format: uuid
             * @description the signed enrolment, of a unit
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            /** @description who decides on a renewal */
            assessor: components["schemas"]["Person"];
            /** @description which says how long it is valid */
            programme: components["schemas"]["ValidityProgramme"];
            /**
             * Format: uuid
             * @description the signed enrolment, of a whole programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string | null;
            months: number;
            /**
             * Format: date
             * @description the day of the signature
             * @example 2026-03-11
             */
            validFrom: string;
            /**
             * Format: date
             * @description the last day
             * @example 2026-03-11
             */
            validUntil: string;
            /** @description days left, today not counted; negative: over */
            daysLeft: number;
            /** @description where it goes on, once that was opened */
            next: components["schemas"]["ValidityNext"] | null;
            /**
             * Format: uuid
             * @description the further attempt on the whole programme, once that was opened
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            nextProgrammeEnrolmentId: string | null;
            /** @description somebody asked for its renewal, and nobody has decided */
            proposed: boolean;
            /** @description whether it is time for a renewal */
            renewable: boolean;
            /** @description the actor may ask for its renewal, or ask others where it is asked already */
            mayPropose: boolean;
            /** @description the actor may decide on its renewal */
            mayDecide: boolean;
            /** @description the actor may renew the whole programme; before it is time with a reason */
            mayRenew: boolean;
        };
        ValidityPage: {
            items: components["schemas"]["Validity"][];
            nextCursor: string | null;
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
            /**
             * Format: date
             * @description the last day on which it is valid; null: without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
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
        QueuedProgramme: {
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            level: number | null;
        };
        ProgrammeQueueItem: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string;
            candidate: components["schemas"]["Person"];
            programme: components["schemas"]["QueuedProgramme"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            waitingSince: string;
        };
        /** @enum {string} */
        QueueDoneKind: "signed" | "returned";
        ProgrammeQueueDone: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string;
            candidate: components["schemas"]["Person"];
            programme: components["schemas"]["QueuedProgramme"];
            kind: components["schemas"]["QueueDoneKind"];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string;
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
            /** @description wholes, longest waiting first */
            programmes: components["schemas"]["ProgrammeQueueItem"][];
            /** @description wholes of the last seven days, newest first */
            programmesDone: components["schemas"]["ProgrammeQueueDone"][];
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
            /** @description the lead: decides, and settles what assessors disagree about */
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            /** @description further assessors, in the order in which they were added; `assessor` leads */
            team: components["schemas"]["TeamMember"][];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            /**
             * Format: date
             * @description the last day on which its signature is valid; null: not signed, or without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
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
            /** @description how long a signature given now would be valid; null: without an end, or signed already */
            validityMonths: number | null;
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
            /** @description whether the unit can be decided competent only once it is covered */
            required: boolean;
            /** @description covered through the indicators it is printed beside */
            through: boolean;
            /** @description codes of the elements it stands in or is printed beside; empty where the document ties it to none, and it counts through the whole unit */
            elementCodes: string[];
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
        /** @enum {string} */
        SignBlocker: "signed" | "withdrawn" | "not_decided" | "not_competent" | "nothing_judged" | "not_the_supervisor" | "took_part" | "signer_unconfirmed";
        Case: {
            enrolment: components["schemas"]["CaseEnrolment"];
            /** @description the newest */
            outcome: components["schemas"]["Outcome"] | null;
            /** @description critical evidence first, then indicators, then the other kinds, as in the standard */
            rows: components["schemas"]["CaseRow"][];
            /** @description of which the standard lists some, and which were not assessed when this was closed */
            unassessedKinds: components["schemas"]["TargetKind"][];
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
        ProgrammeOfUnit: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
        };
        EnrolmentDetail: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            /** @description the lead: decides, and settles what assessors disagree about */
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            /** @description further assessors, in the order in which they were added; `assessor` leads */
            team: components["schemas"]["TeamMember"][];
            unit: components["schemas"]["EnrolmentUnit"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["EnrolmentState"];
            /**
             * Format: date
             * @description the last day on which its signature is valid; null: not signed, or without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
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
            /** @description of its standard, which prints them for all of its units */
            attitudes: components["schemas"]["CompetenceItem"][];
            assessmentGuide: components["schemas"]["AssessmentGuide"];
            notes: components["schemas"]["StandardNote"][];
            /** @description newest first */
            outcomes: components["schemas"]["Outcome"][];
            signOff: components["schemas"]["SignOff"] | null;
            /** @description newest first */
            returns: components["schemas"]["SignOffReturn"][];
            /** @description newest first, closed ones too */
            requests: components["schemas"]["EvidenceRequest"][];
            /** @description for which it counts, or did before a further attempt */
            programmes: components["schemas"]["ProgrammeOfUnit"][];
            /** @description how long a signature given now would be valid; null: without an end, or signed already */
            validityMonths: number | null;
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
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            unitCode: string;
            releaseCode: string;
            targetIds: string[];
            targetCodes: string[];
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            submittedAt: string;
            /**
             * Format: date-time
             * @description since when assessors disagree about it; null: it was not judged
             * @example 2026-03-11T06:20:00.000Z
             */
            disagreedAt: string | null;
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
        RenewalDue: {
            enrolment: components["schemas"]["EnrolmentSummary"];
            /** @description somebody asked for it */
            proposed: boolean;
        };
        ReadyProgramme: {
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            level: number | null;
        };
        ReadyWhole: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            programmeEnrolmentId: string;
            candidate: components["schemas"]["Person"];
            programme: components["schemas"]["ReadyProgramme"];
        };
        Today: {
            toJudge: components["schemas"]["TodayItem"][];
            /** @description a further version of something that was judged before */
            resubmitted: components["schemas"]["TodayItem"][];
            /** @description what assessors disagree about, of the enrolments they lead; the longest open first, at most 50 */
            disagreements: components["schemas"]["TodayItem"][];
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
            /** @description signed units to decide on: whose end is near or over, and those asked for; the first twenty */
            renewals: components["schemas"]["RenewalDue"][];
            /** @description programmes of which the whole can be decided; at most twenty */
            wholes: components["schemas"]["ReadyWhole"][];
        };
        MyProgrammeUnit: {
            /**
             * Format: uuid
             * @description within the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            standing: components["schemas"]["UnitStanding"];
            /**
             * Format: uuid
             * @description null: nobody is enrolled
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
        };
        MyProgramme: {
            /**
             * Format: uuid
             * @description of the enrolment on the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            group: string | null;
            state: components["schemas"]["ProgrammeEnrolmentState"];
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            /** @description programmes this candidate is on */
            programmes: number;
            /** @description units that are signed and valid, of those that are needed */
            unitsSigned: number;
            unitsNeeded: number;
            /** @description the most urgent first */
            units: components["schemas"]["MyProgrammeUnit"][];
        };
        /** @enum {string} */
        CandidateStepKind: "expired" | "expiring" | "requested" | "plan" | "words" | "self_assessment" | "not_yet" | "evidence";
        StepTarget: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
        };
        /**
         * @description what helps about the target
         * @enum {string}
         */
        CandidateFix: "upload" | "third_party" | "question" | "ask";
        CandidateStep: {
            kind: components["schemas"]["CandidateStepKind"];
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string;
            /** @description of the unit it belongs to */
            unitTitle: string;
            /** @description how many targets, items to rate or messages */
            count: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            /** @description the first of them; null: not about a target */
            target: components["schemas"]["StepTarget"] | null;
            /** @description what helps about the target */
            fix: components["schemas"]["CandidateFix"] | null;
            /** @description who asked, planned or wrote */
            by: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @description when they did
             * @example 2026-03-11T06:20:00.000Z
             */
            at: string | null;
            /** @description in their words */
            message: string | null;
        };
        /**
         * @description judge: evidence · answer: a question · third_party: an invitation · invite: a person whom the candidate named · sign: a decided unit · decide_whole, sign_whole: the programme
         * @enum {string}
         */
        WaitingKind: "judge" | "answer" | "third_party" | "invite" | "sign" | "decide_whole" | "sign_whole";
        WaitingForOthers: {
            /** @description judge: evidence · answer: a question · third_party: an invitation · invite: a person whom the candidate named · sign: a decided unit · decide_whole, sign_whole: the programme */
            kind: components["schemas"]["WaitingKind"];
            /**
             * Format: uuid
             * @description null: the whole programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            enrolmentId: string | null;
            /**
             * @description of the evidence, the unit or the programme; the name of a third party
             * @example 尖峰時段接待客戶
             */
            title: string;
            /** @description for whom it waits; null: the title says it */
            by: string | null;
            /**
             * Format: uuid
             * @description judge
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            evidenceId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            since: string | null;
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
            /** @description targets that the candidate can do something about */
            yourTurn: number;
            /** @description targets that wait for the assessor */
            waiting: number;
            /** @description how many more are required and have no evidence, and count once the indicators beside them are covered: nobody has to do anything about them */
            following: number;
            /** @description targets that are covered, and whose evidence will soon be too old */
            expiring: number;
            /** @description the newest */
            outcome: components["schemas"]["Outcome"] | null;
            signOff: components["schemas"]["SignOff"] | null;
        };
        MyUnits: {
            /** @description the newest that is not signed, or the newest */
            programme: components["schemas"]["MyProgramme"] | null;
            /** @description what this candidate can do next; four at most */
            steps: components["schemas"]["CandidateStep"][];
            /** @description the longest first; six at most */
            waiting: components["schemas"]["WaitingForOthers"][];
            /** @description how many wait in all */
            waitingCount: number;
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
        UnitCellState: "satisfactory" | "doubtful" | "too_old" | "not_yet" | "not_seen" | "to_judge" | "contested" | "withdrawn";
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
             * @description null for what belongs to the unit as a whole
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            elementId: string | null;
            status: components["schemas"]["TargetStatus"];
            /** @description whether the unit can be decided competent only once it is covered */
            required: boolean;
            /** @description covered through the indicators it is printed beside */
            through: boolean;
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
            /** @description by kind, in the order of the standard */
            rows: components["schemas"]["UnitMatrixRow"][];
            /** @description there are more pieces than columns */
            truncated: boolean;
        };
        /** @enum {string} */
        MatrixKind: "indicator" | "knowledge" | "skill" | "attitude" | "output";
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
             * @description a letter a target of the kind; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example ccc cpj,ccc;ppj
             */
            strip: string;
            /**
             * @description a letter a critical evidence item, nothing for another kind than indicators; candidates parted by «;», the cells of a candidate, by unit, by «,»
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
            /**
             * @description days from today to the last day on which the signature is valid, or nothing; candidates parted by «;», the cells of a candidate, by unit, by «,»
             * @example 400,;
             */
            valid: string;
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
        PaletteEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            candidate: components["schemas"]["Person"];
            unitCode: string;
            unitTitle: string;
            state: components["schemas"]["EnrolmentState"];
            /** @description indicators that are covered */
            covered: number;
            total: number;
            /** @description claims that wait for a judgement */
            toJudge: number;
        };
        PaletteMember: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 陳冠宇 */
            displayName: string;
            /** @example 客服部 */
            department: string | null;
        };
        PaletteAnswer: {
            /** @description the first few within reach, by name */
            enrolments: components["schemas"]["PaletteEnrolment"][];
            moreEnrolments: boolean;
            /** @description none for those who may not read members */
            members: components["schemas"]["PaletteMember"][];
            moreMembers: boolean;
            /** @description published text, the first few of each kind */
            text: components["schemas"]["SearchAnswer"];
        };
        PassportProgramme: {
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
            number: number;
            /** @example 與客戶進行業務互動 */
            name: string;
            nameEn: string | null;
            level: number | null;
            /**
             * @description of the standard that it covers whole
             * @example IIS5R0727
             */
            code: string | null;
            /** @description how long the whole is valid once it is signed */
            validityMonths: number | null;
            /** @description how long each unit is */
            unitValidityMonths: number | null;
            /** @description attitudes are covered once for the whole */
            attitudesOnce: boolean;
            /** @description of the version in use, where that is newer */
            newerNumber: number | null;
        };
        PassportTally: {
            covered: number;
            total: number;
        };
        MyPassport: {
            /**
             * Format: uuid
             * @description of the enrolment on the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            programme: components["schemas"]["PassportProgramme"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["ProgrammeEnrolmentState"];
            /** @description signed and valid, of those that are needed */
            units: components["schemas"]["PassportTally"];
        };
        MyPassports: {
            /** @description newest first */
            items: components["schemas"]["MyPassport"][];
        };
        PassportGroup: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string;
        };
        PassportNumbers: {
            /** @description signed and valid, of those that are needed */
            units: components["schemas"]["PassportTally"];
            indicator: components["schemas"]["PassportTally"];
            knowledge: components["schemas"]["PassportTally"];
            skill: components["schemas"]["PassportTally"];
            output: components["schemas"]["PassportTally"];
            /** @description each once */
            attitude: components["schemas"]["PassportTally"];
        };
        PassportEntry: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            result: components["schemas"]["EntryCheckResult"];
            /**
             * @description what was seen, or why it is waived
             * @example 記到另一位受評者的單元。
             */
            reason: string | null;
            checkedBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @example 2026-03-11T06:20:00.000Z
             */
            checkedAt: string | null;
            /** @description what a renewal proposes while nobody has checked it; it counts once somebody takes it along */
            former: components["schemas"]["FormerEntryCheck"] | null;
            /** @description the former check that this one rests on */
            takenFrom: components["schemas"]["EntryTakenFrom"] | null;
        };
        PassportSection: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /** @example 與客戶進行業務互動 */
            name: string | null;
            /** @description null: all of its units */
            choose: number | null;
            /** @description how many units are needed */
            needed: number;
            /** @description how many of those lack a valid signature */
            missing: number;
        };
        PassportEnrolment: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            state: components["schemas"]["EnrolmentState"];
            attempt: number;
            /** @description null: a former attempt, whose signature still holds */
            origin: components["schemas"]["ProgrammeUnitOrigin"] | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            assessor: components["schemas"]["Person"];
            supervisor: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description when competent was decided
             * @example 2026-03-11T06:20:00.000Z
             */
            decidedAt: string | null;
        };
        PassportCell: {
            /** @description a letter for each target, a space between elements (see Coverage); null: signed before the kind was assessed */
            strip: string | null;
            covered: number;
            /** @description 0: the standard lists none */
            total: number;
            /** @description ids of the targets, in the order of the strip */
            targetIds: string[];
        };
        PassportCells: {
            indicator: components["schemas"]["PassportCell"];
            critical_evidence: components["schemas"]["PassportCell"];
            output: components["schemas"]["PassportCell"];
            knowledge: components["schemas"]["PassportCell"];
            skill: components["schemas"]["PassportCell"];
            attitude: components["schemas"]["PassportCell"];
        };
        PassportUnit: {
            /**
             * Format: uuid
             * @description within the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            sectionId: string;
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 尖峰時段接待客戶 */
            title: string;
            releaseCode: string;
            standing: components["schemas"]["UnitStanding"];
            /**
             * Format: date
             * @example 2026-03-11
             */
            signedOn: string | null;
            /**
             * Format: date
             * @description the last day on which the signature is valid; null: without an end
             * @example 2026-03-11
             */
            validUntil: string | null;
            /** @description units of the programme to be signed before */
            requires: string[];
            /** @description null: nobody is enrolled */
            enrolment: components["schemas"]["PassportEnrolment"] | null;
            cells: components["schemas"]["PassportCells"];
        };
        PassportAttitude: {
            /**
             * Format: uuid
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string;
            /** @example IIS5R0727 */
            code: string;
            /** @example 依客戶需求說明產品特性 */
            text: string;
            /** @description the best of all units */
            status: components["schemas"]["TargetStatus"];
        };
        PassportGap: {
            kind: components["schemas"]["WholeGapKind"];
            /**
             * Format: uuid
             * @description entry
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            requirementId: string | null;
            /**
             * Format: uuid
             * @description unit, expired
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string | null;
            /**
             * Format: uuid
             * @description elective
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            sectionId: string | null;
            /**
             * Format: uuid
             * @description attitude
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            targetId: string | null;
            /** @description elective: how many more are to be chosen */
            missing: number | null;
        };
        /** @enum {string} */
        NextStepKind: "expired" | "not_yet" | "renew" | "evidence" | "begin" | "choose" | "attitude" | "judge" | "sign" | "entry" | "decide" | "sign_whole";
        PassportStep: {
            kind: components["schemas"]["NextStepKind"];
            /**
             * Format: uuid
             * @description within the programme; null: the whole
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            unitId: string | null;
            count: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
        };
        PassportAbilities: {
            /** @description an outcome of the whole */
            decide: boolean;
            /** @description the whole */
            sign: boolean;
            /** @description what an outcome rests on and a signature covers */
            readCase: boolean;
            /** @description to renew it; before it is time with a reason */
            renew: boolean;
            checkEntry: boolean;
            /** @description the evidence behind it, as far as each unit names the actor */
            readEvidence: boolean;
        };
        Passport: {
            /**
             * Format: uuid
             * @description of the enrolment on the programme
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            id: string;
            programme: components["schemas"]["PassportProgramme"];
            attempt: number;
            /**
             * Format: date
             * @example 2026-03-11
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-03-11
             */
            dueOn: string | null;
            state: components["schemas"]["ProgrammeEnrolmentState"];
            candidate: components["schemas"]["Person"];
            /** @description decides on the whole */
            assessor: components["schemas"]["Person"];
            /** @description signs it */
            supervisor: components["schemas"]["Person"];
            group: components["schemas"]["PassportGroup"] | null;
            /**
             * Format: date
             * @example 2026-03-11
             */
            today: string;
            /**
             * Format: date
             * @description the last day of the signature under the whole; null: without an end, or not signed
             * @example 2026-03-11
             */
            validUntil: string | null;
            /** @description signed, not gone on, and it is time to renew it */
            renewable: boolean;
            /**
             * Format: uuid
             * @description the later attempt on the programme, once there is one
             * @example 0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4
             */
            nextId: string | null;
            numbers: components["schemas"]["PassportNumbers"];
            entry: components["schemas"]["PassportEntry"][];
            sections: components["schemas"]["PassportSection"][];
            /** @description in the order of the programme */
            units: components["schemas"]["PassportUnit"][];
            attitudes: components["schemas"]["PassportAttitude"][];
            /** @description empty exactly when the whole can be decided */
            gaps: components["schemas"]["PassportGap"][];
            nextStep: components["schemas"]["PassportStep"] | null;
            abilities: components["schemas"]["PassportAbilities"];
        };
        /** @enum {string} */
        AuditKind: "evidence" | "decision" | "conversation" | "third_party" | "plan" | "enrolment" | "people" | "standard" | "tool" | "programme" | "system";
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
        AuditNameKind: "member" | "enrolment" | "indicator" | "critical_evidence" | "output" | "knowledge" | "skill" | "attitude" | "evidence" | "file" | "unit" | "release" | "import" | "third_party" | "tool" | "programme" | "group" | "reason";
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
        RecordName: "event" | "checkpoint" | "coverage" | "guard" | "unit" | "element" | "indicator" | "output" | "competence_item" | "competence_item_element" | "guide_item" | "note" | "note_citation" | "evidence_rule_set" | "enrolment_withdrawal" | "evidence" | "evidence_version" | "evidence_version_file" | "evidence_probe" | "evidence_withdrawal" | "claim" | "kept_claim" | "dismissed_suggestion" | "judgement" | "outcome" | "outcome_item" | "sign_off" | "sign_off_item" | "sign_off_return" | "import_review" | "reading_edit" | "release_withdrawal" | "carry_over" | "carry_over_item" | "carried_claim" | "translation" | "translation_decision" | "assessment_tool_version" | "assessment_tool_line" | "assessment_tool_line_target" | "evidence_mark" | "evidence_mark_target" | "evidence_mark_removal" | "third_party_link" | "third_party_event" | "third_party_response" | "identity_check" | "message" | "message_release" | "assessment_plan_version" | "assessment_plan_item" | "assessment_plan_item_target" | "assessment_plan_share" | "assessment_plan_acknowledgement" | "reasonable_adjustment" | "self_rating" | "self_rating_evidence" | "organisation" | "member" | "member_role" | "standard" | "release" | "standard_import" | "finding" | "stored_file" | "enrolment" | "enrolment_assessor" | "evidence_request" | "open_work_kept" | "assessment_tool" | "translation_line" | "third_party_invitation" | "programme" | "programme_version" | "programme_section" | "programme_unit" | "programme_unit_prerequisite" | "programme_entry_requirement" | "candidate_group" | "candidate_group_member" | "programme_enrolment" | "programme_enrolment_unit" | "programme_enrolment_withdrawal" | "entry_check" | "programme_outcome" | "programme_outcome_unit" | "programme_sign_off" | "programme_sign_off_unit" | "programme_sign_off_return" | "validity" | "validity_notice" | "further_attempt_proposal" | "appointment" | "appointment_person" | "appointment_target" | "appointment_proposal" | "appointment_answer" | "appointment_evidence";
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
            /** @description the last check of the whole is older than it should be, since they are made daily */
            late: boolean;
            /**
             * Format: date-time
             * @description when a check of the whole could not be carried out; null once one was, after it
             * @example 2026-03-11T06:20:00.000Z
             */
            failedAt: string | null;
            /** @description what that took, where it was done beside */
            milliseconds: number | null;
            /** @description events since then, whose links were looked at just now */
            newerEvents: number;
            /** @description events after those, which the next check of the whole looks at */
            uncheckedEvents: number;
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
            kind: "mail.send" | "mail.tidy" | "file.scan" | "file.preview" | "file.tidy" | "coverage.keep" | "third-parties.remind" | "appointments.remind" | "validity.notice" | "notifications.derive" | "notifications.digest" | "audit.verify" | "audit.checkpoint" | "jobs.fan-out";
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
            kind: "mail.send" | "mail.tidy" | "file.scan" | "file.preview" | "file.tidy" | "coverage.keep" | "third-parties.remind" | "appointments.remind" | "validity.notice" | "notifications.derive" | "notifications.digest" | "audit.verify";
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
        /** @description conflict, idempotency.answer_lost */
        Conflict: {
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
            /** @description file.type_mismatch (name or declared type contradicts the content), file.type_refused, file.encrypted (an office file with a password), media_type_unsupported */
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
                preview?: "thumb" | "page" | "poster" | "reading" | "document";
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
            /** @description file.type_mismatch, file.type_refused, file.encrypted, media_type_unsupported */
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
    listProgrammes: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of a name or of the code of the standard */
                q?: string;
                state?: "draft" | "in_use" | "retired";
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
                    "application/json": components["schemas"]["PageOfProgrammeSummary"];
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
    createProgramme: {
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
                "application/json": components["schemas"]["ProgrammeDraft"];
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description programme.no_sections, programme.section_empty (facts.section), programme.choose_too_many (facts.section), programme.too_many_units, programme.unit_twice (facts.unitIds), programme.unit_unknown (facts.unitIds), programme.requires_unknown (facts.unitIds), programme.requires_circle (facts.unitIds), programme.requires_not_reached (facts.unitIds), validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readProgramme: {
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
                    "application/json": components["schemas"]["Programme"];
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
    listProgrammeVersions: {
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
                    "application/json": components["schemas"]["PageOfProgrammeVersion"];
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
    addProgrammeVersion: {
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
                "application/json": components["schemas"]["ProgrammeDraft"];
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme.unchanged, conflict, idempotency.answer_lost */
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
            /** @description programme.no_sections, programme.section_empty (facts.section), programme.choose_too_many (facts.section), programme.too_many_units, programme.unit_twice (facts.unitIds), programme.unit_unknown (facts.unitIds), programme.requires_unknown (facts.unitIds), programme.requires_circle (facts.unitIds), programme.requires_not_reached (facts.unitIds), validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readProgrammeVersion: {
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
                    "application/json": components["schemas"]["ProgrammeVersionDetail"];
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
    createProgrammeOfRelease: {
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
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description programme.not_published (facts.state) */
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
    takeNewerEditions: {
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
        requestBody?: never;
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme.no_newer_edition, programme.unchanged, conflict, idempotency.answer_lost */
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
            /** @description programme.no_sections, programme.section_empty (facts.section), programme.choose_too_many (facts.section), programme.too_many_units, programme.unit_twice (facts.unitIds), programme.unit_unknown (facts.unitIds), programme.requires_unknown (facts.unitIds), programme.requires_circle (facts.unitIds), programme.requires_not_reached (facts.unitIds) */
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
    putProgrammeInUse: {
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            /** @description programme.out_of_force (facts.unitIds) */
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
    retireProgramme: {
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
                    "application/json": components["schemas"]["Programme"];
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
    bringProgrammeBack: {
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
                    "application/json": components["schemas"]["Programme"];
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
    listGroups: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description words, each of them part of the name */
                q?: string;
                state?: components["schemas"]["GroupState"];
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
                    "application/json": components["schemas"]["PageOfGroupSummary"];
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
    createGroup: {
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
                "application/json": components["schemas"]["GroupCreate"];
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
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description group.ends_before_start, group.leader_unknown, group.leader_role, group.leader_is_member, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readGroup: {
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
                    "application/json": components["schemas"]["Group"];
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
    updateGroup: {
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
                "application/json": components["schemas"]["GroupUpdate"];
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
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description group.closed */
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
            /** @description group.ends_before_start, group.leader_unknown, group.leader_role, group.leader_is_member, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    closeGroup: {
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
                    "application/json": components["schemas"]["Group"];
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
    reopenGroup: {
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
                    "application/json": components["schemas"]["Group"];
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
    listGroupMembers: {
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
                    "application/json": components["schemas"]["PageOfGroupMember"];
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
    addGroupMembers: {
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
                "application/json": components["schemas"]["GroupMembersAdd"];
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
                    "application/json": components["schemas"]["GroupMembersAdded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description group.closed */
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
            /** @description group.nobody_given, group.members_refused (facts.problems: GroupMemberProblem[], facts.found), group.full (facts.most), validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    removeGroupMembers: {
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
                "application/json": components["schemas"]["GroupMembersRemove"];
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
                    "application/json": components["schemas"]["GroupMembersRemoved"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description group.closed */
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
    readGroupOutlook: {
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
                    "application/json": components["schemas"]["GroupOutlook"];
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
    remindGroupMembers: {
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
                "application/json": components["schemas"]["GroupReminders"];
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
                    "application/json": components["schemas"]["GroupReminded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description without it, also what is long over and asks */
                from?: string;
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
                    "application/json": components["schemas"]["AppointmentList"];
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
    proposeAppointment: {
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
                "application/json": components["schemas"]["AppointmentCreate"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description enrolment.bound_to_method, permission.denied, auth.password_change_due */
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
            /** @description enrolment.closed, conflict, idempotency.answer_lost */
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
            /** @description appointment.past, appointment.too_far, appointment.several_units, appointment.same_candidate, appointment.tool_unknown, appointment.target_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readAppointment: {
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
                    "application/json": components["schemas"]["Appointment"];
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
    listAppointmentsOfEnrolment: {
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
                    "application/json": components["schemas"]["AppointmentList"];
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
    listBusyTimes: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description ids of enrolments, parted by commas, at most twenty */
                enrolmentIds: string;
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
                    "application/json": components["schemas"]["BusyTimes"];
                };
            };
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    moveAppointment: {
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
                "application/json": components["schemas"]["AppointmentMove"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description appointment.not_yours, permission.denied, auth.password_change_due */
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
            /** @description appointment.over, appointment.changed when somebody else was faster */
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
            /** @description appointment.past, appointment.too_far, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    acceptAppointment: {
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
                "application/json": components["schemas"]["ProposalAnswer"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description appointment.not_yours, permission.denied, auth.password_change_due */
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
            /** @description appointment.over, appointment.changed, appointment.not_awaited, appointment.past */
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
    declineAppointment: {
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
                "application/json": components["schemas"]["ProposalAnswer"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description appointment.not_yours, permission.denied, auth.password_change_due */
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
            /** @description appointment.over, appointment.changed */
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
    cancelAppointment: {
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
                "application/json": components["schemas"]["AppointmentCancel"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description appointment.not_yours, permission.denied, auth.password_change_due */
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
            /** @description appointment.over */
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
    assignAppointment: {
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
                "application/json": components["schemas"]["AppointmentAssign"];
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description appointment.over */
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
            /** @description appointment.no_assessor, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readCalendarFeed: {
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
                    "application/json": components["schemas"]["CalendarFeed"];
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
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated */
                "Idempotency-Key": string;
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
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedMade"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["Full"];
            default: components["responses"]["Other"];
        };
    };
    revokeCalendarFeed: {
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
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 5545 */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    addToTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamAddition"];
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
                    "application/json": components["schemas"]["EnrolmentsChanged"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description enrolment.nothing_asked, enrolment.too_many, enrolment.person_unknown, enrolment.role_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    setTeam: {
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
                "application/json": components["schemas"]["TeamUpdate"];
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
            /** @description enrolment.named_already, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent (facts.memberIds: who is a third party to the case), validation, value_refused, page.cursor_invalid, idempotency.reused */
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
                /** @description only of members of this group */
                groupId?: string;
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
    changeEnrolments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentsChange"];
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
                    "application/json": components["schemas"]["EnrolmentsChanged"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedType"];
            /** @description enrolment.nothing_asked, enrolment.too_many (facts.most), validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description member.not_theirs, member.programme_kept, group.leader_unknown, group.leader_role, group.leader_is_member, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description member.not_theirs, member.programme_kept, group.leader_unknown, group.leader_role, group.leader_is_member, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description enrolment.bound_to_method (facts.method: the only one by which this team member assesses), permission.denied, auth.password_change_due */
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
            /** @description evidence.target_unknown, evidence.file_unknown, evidence.in_future, evidence.too_long_ago, evidence.other_candidate, evidence.enrolment_twice, evidence.target_missing when neither the detail nor the rest names a target, evidence.part_unknown, evidence.tool_unknown, evidence.appointment_unknown, evidence.marks_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description evidence.target_unknown, evidence.file_unknown, evidence.in_future, evidence.too_long_ago, evidence.other_candidate, evidence.enrolment_twice, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    claimEvidence: {
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
                "application/json": components["schemas"]["ClaimsCreate"];
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
            /** @description enrolment.closed when it is signed or withdrawn, evidence.withdrawn, evidence.version_superseded when there is a newer version, conflict, idempotency.answer_lost */
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
            /** @description evidence.target_unknown, evidence.part_unknown, evidence.other_candidate, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description evidence.withdrawn when it was withdrawn before, enrolment.closed when everything it was claimed for is signed or closed */
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
    readTimeline: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                method?: components["schemas"]["Method"];
                /** @description pieces claimed for this enrolment only */
                enrolmentId?: string;
                /** @description pieces claimed for something of this kind only */
                kind?: components["schemas"]["TargetKind"];
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
                    "application/json": components["schemas"]["Timeline"];
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
    suggestTargets: {
        parameters: {
            query: {
                /** @description what it is being claimed for in this enrolment: ids with commas between them */
                targetIds: string;
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
                    "application/json": components["schemas"]["Suggestions"];
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
    dismissSuggestion: {
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
                "application/json": components["schemas"]["SuggestionDismissal"];
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed when it is signed or withdrawn */
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
            /** @description evidence.target_unknown, evidence.other_candidate, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    findSameFile: {
        parameters: {
            query: {
                /** @description whose candidate the evidence is of */
                enrolmentId: string;
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
                    "application/json": components["schemas"]["PiecesWithFile"];
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
            /** @description enrolment.bound_to_method, permission.denied, auth.password_change_due */
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
            /** @description enrolment.bound_to_method, permission.denied, auth.password_change_due */
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
            /** @description judgement.marks_missing, judgement.reason_missing (facts.targetIds: where the lead contradicts an assessor, or settles a disagreement), judgement.identity_not_recorded, judgement.other_candidate, evidence.target_unknown, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
            /** @description outcome.not_covered (facts.missing: targetId, code, kind, status, reasons), outcome.prerequisites (facts.programmeEnrolmentId; facts.units: id, code, text): not signed yet, outcome.attitudes_missing (facts.programmeEnrolmentId; facts.attitudes: targetId, status, code, text), outcome.disagreement_open (facts.targets: targetId, code), outcome.decided, enrolment.closed, conflict, idempotency.answer_lost */
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
    readFurtherAttempt: {
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
                    "application/json": components["schemas"]["FurtherAttemptView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description enrolment.closed, further_attempt.gone_on, further_attempt.no_outcome, further_attempt.not_due (facts.from), further_attempt.to_judge */
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
    beginFurtherAttempt: {
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
            /** @description enrolment.closed, further_attempt.gone_on, further_attempt.no_outcome, further_attempt.not_due (facts.from), further_attempt.to_judge, enrolment.exists, conflict, idempotency.answer_lost */
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
            /** @description carry_over.undecided, carry_over.reason_missing, carry_over.nothing_to_carry, target.unknown (facts.targetIds), enrolment.not_published, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    proposeRenewal: {
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
                "application/json": components["schemas"]["RenewalProposalCreate"];
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
                    "application/json": components["schemas"]["RenewalProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description further_attempt.not_signed, further_attempt.gone_on, further_attempt.proposed, further_attempt.not_due (facts.from), conflict, idempotency.answer_lost */
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
            /** @description further_attempt.reason_missing, enrolment.same_person, enrolment.person_unknown, enrolment.role_missing, enrolment.not_independent, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    listRenewalPeople: {
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
                    "application/json": components["schemas"]["NextPeople"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description further_attempt.not_signed */
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
    proposeAssignment: {
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
                "application/json": components["schemas"]["AssignmentRequest"];
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
                    "application/json": components["schemas"]["AssignmentProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.not_in_use */
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
            /** @description programme_enrolment.too_many, programme_enrolment.unit_unknown, programme_enrolment.choice_for_nobody, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    assignProgramme: {
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
                "application/json": components["schemas"]["AssignmentCreate"];
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
                    "application/json": components["schemas"]["AssignmentDone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.not_in_use, programme_enrolment.version_changed, conflict, idempotency.answer_lost */
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
            /** @description programme_enrolment.too_many, programme_enrolment.unit_unknown, programme_enrolment.choice_for_nobody, programme_enrolment.requirement_unknown, programme_enrolment.reason_missing, enrolment.not_published, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    listProgrammeEnrolments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                programmeId?: string;
                /** @description of candidates who are in the group now */
                groupId?: string;
                candidateId?: string;
                state?: components["schemas"]["ProgrammeEnrolmentState"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentPage"];
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
    readProgrammeEnrolment: {
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentDetail"];
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
    changeProgrammeEnrolments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeEnrolmentsChange"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentsChanged"];
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
    withdrawProgrammeEnrolments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeEnrolmentsWithdraw"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentsWithdrawn"];
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
    withdrawProgrammeEnrolment: {
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
                "application/json": components["schemas"]["ProgrammeEnrolmentWithdraw"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.closed */
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
    renewProgramme: {
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
                "application/json": components["schemas"]["ProgrammeRenewal"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.not_signed, programme_enrolment.gone_on (facts.programmeEnrolmentId), programme_enrolment.not_in_use, enrolment.exists, conflict, idempotency.answer_lost */
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
            /** @description further_attempt.reason_missing (facts.from), programme_enrolment.people_refused (facts.reason), enrolment.not_published, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    listProgrammeRenewalPeople: {
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
                    "application/json": components["schemas"]["NextPeople"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.not_signed */
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
    chooseElectives: {
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
                "application/json": components["schemas"]["ElectivesChoice"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.closed, enrolment.exists */
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
            /** @description programme_enrolment.unit_unknown, programme_enrolment.too_many_electives, programme_enrolment.people_refused (facts.reason), enrolment.not_published, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    checkEntryRequirements: {
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
                "application/json": components["schemas"]["EntryChecksGiven"];
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
                    "application/json": components["schemas"]["ProgrammeEnrolmentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_enrolment.closed, programme_enrolment.nothing_to_take (facts.requirementId) */
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
            /** @description programme_enrolment.requirement_unknown, programme_enrolment.reason_missing, validation, value_refused, page.cursor_invalid, idempotency.reused */
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
    readProgrammeCase: {
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
                    "application/json": components["schemas"]["ProgrammeCase"];
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
    decideProgramme: {
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
                "application/json": components["schemas"]["ProgrammeOutcomeCreate"];
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
                    "application/json": components["schemas"]["ProgrammeOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_outcome.changed (facts: units, attitudes), programme_outcome.incomplete (facts.gaps), programme_outcome.decided, programme_enrolment.closed, conflict, idempotency.answer_lost */
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
            /** @description stale when the programme enrolment changed since the version in If-Match */
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
    signProgramme: {
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
                "application/json": components["schemas"]["ProgrammeSignOffCreate"];
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
                    "application/json": components["schemas"]["ProgrammeSignOff"];
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
            /** @description programme_sign_off.not_independent, sign_off.signer_unconfirmed, permission.denied, auth.password_change_due */
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
            /** @description programme_sign_off.changed (facts: units, attitudes, outcomeChanged, otherChanged; nothing is signed), programme_sign_off.not_signable (facts: blockers, gaps), conflict, idempotency.answer_lost */
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
    returnProgramme: {
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
                "application/json": components["schemas"]["ProgrammeReturnCreate"];
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
                    "application/json": components["schemas"]["ProgrammeReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description programme_sign_off.changed when another outcome stands, programme_sign_off.not_signable (facts.blockers), conflict, idempotency.answer_lost */
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
    listValidities: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description runs out within so many days; ended: has run out; all: whenever */
                within?: "30" | "90" | "all" | "ended";
                /** @description of people who are in this group */
                groupId?: string;
                /** @description whose end this programme says */
                programmeId?: string;
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
                    "application/json": components["schemas"]["ValidityPage"];
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
            /** @description sign_off.changed (facts: added, removed, changed, outcomeChanged, otherChanged; nothing is signed), sign_off.not_signable (facts.blockers), conflict, idempotency.answer_lost */
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
            query?: {
                /** @description only of members of this group, which the actor leads */
                groupId?: string;
                /** @description only of this candidate */
                candidateId?: string;
                /** @description only on this unit */
                unitId?: string;
                /** @description of evidence: only what was assessed by this method */
                method?: components["schemas"]["Method"];
                /** @description of evidence: only what has waited for so many days */
                waitingDays?: number;
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
                    "application/json": components["schemas"]["Today"];
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
                /** @description only members of this group, and all of them for whoever leads it */
                groupId?: string;
                /** @description the one kind of target that cells say; with indicators goes critical evidence */
                kind?: components["schemas"]["MatrixKind"];
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
                /** @description id of an element, or «critical», «output», «knowledge», «skill», «attitude» */
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
                group?: string;
                unit?: string;
                assessor?: string;
                department?: string;
                state?: components["schemas"]["EnrolmentState"];
                time?: "overdue" | "expiring";
                kind?: components["schemas"]["MatrixKind"];
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
    findAnything: {
        parameters: {
            query: {
                /** @description Words apart by spaces, two characters at least; fewer find nothing */
                q: string;
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
                    "application/json": components["schemas"]["PaletteAnswer"];
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
    listMyPassports: {
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
                    "application/json": components["schemas"]["MyPassports"];
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
    readPassport: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag of an answer that is still at hand */
                "If-None-Match"?: string;
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
                    "application/json": components["schemas"]["Passport"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
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
