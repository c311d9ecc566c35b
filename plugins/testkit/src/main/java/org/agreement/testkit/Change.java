package org.agreement.testkit;

import org.agreement.core.data.Tree;

/** Another value at a path of a request. */
record Change(String path, Tree value) {}
