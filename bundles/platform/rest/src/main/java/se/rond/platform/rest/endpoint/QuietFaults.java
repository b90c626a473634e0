// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What CXF would log with a stack trace is a caller who has gone, or has been logged where it was mapped. */
final class QuietFaults implements FaultListener {

    private static final Logger LOG = LoggerFactory.getLogger(QuietFaults.class);

    @Override
    public boolean faultOccurred(Exception exception, String description, Message message) {
        LOG.debug("An answer did not reach its caller", exception);
        return false;
    }
}
