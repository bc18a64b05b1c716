<#-- A war served by Tomcat as ROOT; reads application.artifact, application.parameters.image. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && mkdir -p /layers/dependencies/WEB-INF/lib /layers/snapshot-dependencies/WEB-INF/lib
WORKDIR /layers/application
RUN jar xf /workspace/[=application.artifact.staged] \
    && mkdir -p WEB-INF/lib \
    && find WEB-INF/lib -name '*-SNAPSHOT*.jar' -exec mv {} /layers/snapshot-dependencies/WEB-INF/lib/ ';' \
    && find WEB-INF/lib -name '*.jar' -exec mv {} /layers/dependencies/WEB-INF/lib/ ';'

# tomcat holds what the server reads, for any user; what it compiles goes to /tmp, and its log to the console
FROM [=application.parameters.image] AS tomcat
RUN mkdir -p /server/conf/Catalina/localhost /server/webapps \
    && cp -R /usr/local/tomcat/bin /usr/local/tomcat/conf /usr/local/tomcat/lib /server/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server/conf/server.xml \
    && ln -s /tmp /server/work \
    && chmod -R a+rX /server
