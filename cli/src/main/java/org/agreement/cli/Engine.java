package org.agreement.cli;

import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementComparer;
import org.agreement.core.AgreementScheduler;
import org.agreement.core.AgreementService;
import org.agreement.core.BillArchive;
import org.agreement.core.PluginLibrary;
import org.agreement.core.TextReview;
import org.agreement.core.plugin.PluginInstaller;
import org.agreement.core.render.Renderers;
import org.agreement.core.store.AgreementStore;

/** What of the engine the commands call, each made when it is first asked for. */
interface Engine {

    AgreementService service();

    AgreementArchive archive();

    TextReview review();

    AgreementComparer comparer();

    AgreementScheduler scheduler();

    BillArchive bills();

    AgreementStore store();

    Renderers renderers();

    PluginLibrary library();

    PluginInstaller installer();
}
