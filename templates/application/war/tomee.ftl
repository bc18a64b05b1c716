<#-- A war served by TomEE as ROOT; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && jar xf apache-tomee-*.zip \
    && mkdir -p /server/conf/Catalina/localhost /server/webapps \
    && cp -R apache-tomee-*/bin apache-tomee-*/conf apache-tomee-*/lib /server/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server/conf/server.xml \
    && ln -s /tmp /server/work \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
