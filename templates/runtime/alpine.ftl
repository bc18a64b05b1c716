<#-- runtime=alpine: makes the user; reads image.runtime.accounts. -->
<#list image.runtime.accounts as account>
RUN <#list account.ownGroup as gid>addgroup -S -g [=gid] app \
    && </#list>adduser -S -D -u [=account.uid] -G [=account.group] -h [=account.home] -s /sbin/nologin app<#list account.rootGroup as group> \
    && chmod g=u [=account.home]</#list>
</#list>
